"""Gather, decide, write down: one use case a file."""
