"""Replacements that read well: the act stays, the verdict goes."""

import re

from app.domain.wording.words import Words

_REGULAR = (
    "test check verify validate review notice add update renew rotate communicate escalate ask inform document "
    "monitor prepare consider investigate start roll revert merge enable disable configure limit increase reduce use "
    "follow remove delete wait contact consult coordinate discuss confirm schedule announce fix patch upgrade log "
    "record track measure remember realise realize prioritise prioritize involve back secure automate load benchmark "
    "simulate"
)
_IRREGULAR = {
    "caught": "catch", "found": "find", "seen": "see", "known": "know", "thought": "think", "told": "tell",
    "done": "do", "made": "make", "taken": "take", "given": "give", "kept": "keep", "set": "set", "put": "put",
    "run": "run", "read": "read", "written": "write", "built": "build", "begun": "begin", "spent": "spend",
    "spoken": "speak", "planned": "plan", "stopped": "stop", "understood": "understand",
}  # fmt: skip


def _past(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    return f"{base[:-1]}ied" if base.endswith("y") and base[-2] not in "aeiou" else f"{base}ed"


_BASES = {_past(base): base for base in _REGULAR.split()} | _IRREGULAR
_SINGULAR = frozenset({"it", "this", "that", "he", "she", "which", "everyone", "everybody", "somebody", "someone"})
_PLURAL = frozenset({"we", "they", "these", "those", "you"})


def did_not_instead(words: Words, match: re.Match[str]) -> str | None:
    """Turn 'failed to check' into 'did not check'; None where the verb is not in the past, or has an auxiliary."""
    swap = match["swap"]
    if swap is None or not swap.startswith(("failed", "neglected", "forgot ", "refused")):
        return None
    if "act" in match.re.groupindex and match["act"] is None:
        return None
    before = words.low(words.index_at(match.start()) - 1)
    if before in {"had", "has", "have", "'d", "'s", "be", "was", "were", "been", "being", "is", "are"}:
        return None
    if match["swap"].endswith(f"to {match['act']}"):
        return f"did not {match['act'].strip()}"
    rest = swap.split(" to ", 1)
    adverbs = rest[1].strip() if len(rest) > 1 else ""
    return f"did not {adverbs}".strip()


def not_noticed(words: Words, match: re.Match[str]) -> str | None:
    """Turn 'was overlooked' into 'was not noticed', and 'we missed' into 'we did not notice'."""
    swap = match["swap"].strip()
    if swap not in {"overlooked", "missed", "neglected"}:
        return None
    if swap == "neglected":
        return None
    before = words.low(words.index_at(match.start("swap")) - 1)
    if before in {"was", "were", "been"}:
        return "not noticed"
    if before in {"we", "i", "he", "she", "they"}:
        return "did not notice"
    return None


def was_not(words: Words, match: re.Match[str]) -> str | None:
    """Turn 'should have been tested' into 'was not tested', where number and negation leave no doubt."""
    if match["no"]:
        return None
    before = words.low(words.index_at(match.start()) - 1)
    if before in _SINGULAR:
        return "was not"
    if before in _PLURAL:
        return "were not"
    if not before.isalpha() or before in {
        "and",
        "but",
        "or",
        "who",
        "data",
        "all",
        "some",
        "most",
        "ideally",
        "also",
        "probably",
    }:
        return None
    if before.endswith("ly"):
        return None
    if before.endswith("s") and not before.endswith(("ss", "us", "is", "ws")):
        return "were not"
    return "was not"


def without_adverb(words: Words, match: re.Match[str]) -> str | None:
    """Turn 'wrongly assumed' into 'assumed'."""
    last = words.words[words.index_at(match.end("swap") - 1)]
    return words.text[last.start : last.end] if last.kind == "word" else None


def did_not(words: Words, match: re.Match[str]) -> str | None:
    """Turn 'should have tested' into 'did not test'; None where a word stands between, or the verb is not known."""
    swap = match["swap"].split()
    base = _BASES.get(swap[-1])
    return f"did not {base}" if base and len(swap) == 3 else None


def long_time(words: Words, match: re.Match[str]) -> str | None:
    """Turn 'took us too long' into 'took us a long time', and 'far too much time' into 'a lot of time'."""
    swap = match["swap"] if "swap" in match.re.groupindex else None
    if swap is None:
        return None
    if swap.rstrip().endswith("too long"):
        return "a long time"
    if swap.rstrip().endswith("too much time"):
        return "a lot of time"
    return None
