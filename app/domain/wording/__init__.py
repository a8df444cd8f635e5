"""Blame in a sentence, judged by its grammatical subject."""
