"""One use case a file: gather, decide, write down what is to be done."""
