"""Families of phrases beyond those that a rule file holds, one file each; each names the rule that it speaks for."""

NAMES: tuple[str, ...] = ()
