"""Families of phrases beyond those that a rule file holds, one file each; each names the rule that it speaks for."""

NAMES = (
    "against_advice",
    "basics",
    "belated",
    "by_whom",
    "habits",
    "insults",
    "issue_talk",
    "left_open",
    "others_work",
    "who_did_it",
)
