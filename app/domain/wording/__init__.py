"""Blame in a sentence, judged by its grammatical subject."""

from app.domain.wording.cue import Cue, Rewrite
from app.domain.wording.engine import judge
from app.domain.wording.sentences import split_sentences
from app.domain.wording.sieve import might_blame

__all__ = ["Cue", "Rewrite", "judge", "might_blame", "split_sentences"]
