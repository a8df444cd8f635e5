"""The words that people use for statuses, priorities, severities and kinds, and what they mean here."""

import re
from collections.abc import Mapping

from app.domain.patterns import pattern
from app.domain.scales import ItemState, Kind, Priority

_STATES = {
    ItemState.COMPLETED: (
        "done", "completed", "complete", "closed", "fixed", "resolved", "finished", "merged", "shipped", "deployed",
        "implemented", "delivered", "released", "yes", "✅", "✔", "☑", "✓", "🟢", "[x]", "[*]", "x", "100%",
        "erledigt", "abgeschlossen", "behoben", "fertig", "hecho", "completado", "resuelto", "feito", "concluído",
        "resolvido", "fait", "terminé", "résolu", "完了", "対応済み", "済", "已完成", "완료",
    ),
    ItemState.IN_PROGRESS: (
        "wip", "doing", "in progress", "in-progress", "started", "ongoing", "on-going", "in review", "under review",
        "in development", "active", "underway", "under way", "work in progress", "partially done", "🚧", "🟡", "🔄",
        "⏳", "[~]", "[/]", "in arbeit", "laufend", "en curso", "en progreso", "em andamento", "en cours", "対応中",
        "進行中", "进行中", "진행 중",
    ),
    ItemState.BLOCKED: ("blocked", "waiting", "on hold", "on-hold", "paused", "stalled", "🔴", "⛔", "🛑"),
    ItemState.WONT_DO: (
        "won't do", "wont do", "will not do", "won't fix", "wontfix", "declined", "cancelled", "canceled", "rejected",
        "dropped", "abandoned", "obsolete", "not doing", "not planned", "not needed", "duplicate", "superseded",
        "[-]",
    ),
    ItemState.OPEN: (
        "open", "todo", "to do", "to-do", "not started", "new", "planned", "backlog", "pending", "proposed", "no",
        "tbd", "unstarted", "not done", "incomplete", "ready", "accepted", "created", "filed", "ticketed", "scheduled",
        "[ ]", "[]", "☐", "⬜", "⚪", "-", "–", "—", "n/a", "0%", "outstanding", "unresolved", "assigned", "triaged",
        "❌", "offen", "geplant", "pendiente", "abierto",
        "pendente", "aberto", "à faire", "ouvert", "未着手", "未対応", "待办", "예정",
    ),
}  # fmt: skip
_STATE = {word: state for state, words in _STATES.items() for word in words}
_STATE_NAMES = frozenset(word for word in _STATE if len(word) > 1 and word[-1].isalnum()) - {
    "new",
    "no",
    "yes",
    "ready",
}
_SHORTCODES = {":white_check_mark:": "✅", ":heavy_check_mark:": "✔", ":x:": "❌", ":construction:": "🚧"}
_LONGEST_STATUS = 30  # characters
_LAST_LETTER = "\u2100"  # what comes behind it are signs such as a tick, and scripts in which one sign is a word
_PRIORITIES = {
    "critical": Priority.P0, "urgent": Priority.P0, "highest": Priority.P0, "blocker": Priority.P0, "asap": Priority.P0,
    "immediate": Priority.P0, "high": Priority.P1, "major": Priority.P1, "medium": Priority.P2, "moderate": Priority.P2,
    "normal": Priority.P2, "med": Priority.P2, "low": Priority.P3, "minor": Priority.P3, "lowest": Priority.P3,
    "nice to have": Priority.P3, "trivial": Priority.P3,
}  # fmt: skip
_SEVERITIES = {
    "critical": 1, "blocker": 1, "major outage": 1, "full outage": 1, "complete outage": 1, "total outage": 1,
    "catastrophic": 1, "high": 2, "major": 2, "severe": 2, "partial outage": 2, "medium": 3, "moderate": 3, "low": 4,
    "minor": 4, "info": 5, "informational": 5, "information": 5, "negligible": 5, "cosmetic": 5,
    "kritisch": 1, "hoch": 2, "mittel": 3, "niedrig": 4, "crítica": 1, "crítico": 1, "alta": 2, "alto": 2, "media": 3,
    "média": 3, "baja": 4, "baixa": 4, "critique": 1, "élevée": 2, "moyenne": 3, "faible": 4,
}  # fmt: skip
_KINDS = {
    "prevent": Kind.PREVENT, "prevention": Kind.PREVENT, "preventive": Kind.PREVENT, "preventative": Kind.PREVENT,
    "preventing": Kind.PREVENT, "detect": Kind.DETECT, "detection": Kind.DETECT, "detective": Kind.DETECT,
    "monitoring": Kind.DETECT, "alerting": Kind.DETECT, "observability": Kind.DETECT, "mitigate": Kind.MITIGATE,
    "mitigation": Kind.MITIGATE, "mitigative": Kind.MITIGATE, "mitigating": Kind.MITIGATE,
    "investigate": Kind.INVESTIGATE, "investigation": Kind.INVESTIGATE, "investigative": Kind.INVESTIGATE,
    "research": Kind.INVESTIGATE, "spike": Kind.INVESTIGATE, "repair": Kind.REPAIR, "repairs": Kind.REPAIR,
    "fix": Kind.REPAIR, "fixes": Kind.REPAIR, "recovery": Kind.REPAIR, "recover": Kind.REPAIR,
    "corrective": Kind.REPAIR, "correction": Kind.REPAIR, "remediation": Kind.REPAIR, "process": Kind.PROCESS,
    "processes": Kind.PROCESS, "training": Kind.PROCESS, "documentation": Kind.PROCESS, "communication": Kind.PROCESS,
}  # fmt: skip
_LEVEL = pattern(r"(?<![\w.])(?:sev(?:erity)?|s|p|priority|level|tier)?[\s:#-]{0,3}([0-5])(?![\w.])")
_NEGATED = pattern(r"\b(?:not|non|none|no|never)\b")
_TO_BLANKS = {number: " " for number in range(128) if not chr(number).isalnum()}


def plain_words(text: str) -> str:
    """Return the letters and digits of a text, with one blank where anything else stood."""
    if text.isascii():
        return " ".join(text.translate(_TO_BLANKS).split())
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())


def item_state(written: str | None) -> ItemState | None:
    """Return what a written status means; an empty one is open, and None is a word we do not know."""
    text = _normal(written)
    if text.startswith("n/a "):
        text = text[4:]
    if not text:
        return ItemState.OPEN
    if text in _STATE:
        return _STATE[text]
    words = text.split()
    for size in (3, 2, 1):
        for start in range(min(2, len(words))):
            word = " ".join(words[start : start + size]).strip(".,;:()!'’")
            is_telling = len(word) > 1 - start or word > _LAST_LETTER
            if len(words) >= start + size and word in _STATE and not word.isspace() and is_telling:
                return _STATE[word]
    return _STATE.get(words[-1].strip(".,;:()!")) if len(words) > 1 and not _NEGATED.search(text) else None


def is_status(words: str) -> bool:
    """Say whether some words are nothing but a status, as above a list of what is done."""
    return len(words) < _LONGEST_STATUS and _normal(words).strip(" :.!") in _STATE_NAMES


def priority_level(written: str | None) -> Priority:
    """Return the priority behind a written one; `unset` where there is none or it is on no known scale."""
    text = _normal(written)
    match = re.search(r"(?<![a-z0-9])p[\s-]?([0-3])(?!\d)", text)
    if match:
        return Priority(f"P{match[1]}")
    if text in ("0", "1", "2", "3"):
        return Priority(f"P{text}")
    if text in _PRIORITIES:
        return _PRIORITIES[text]
    return next((_PRIORITIES[word] for word in re.findall(r"[a-z]+", text) if word in _PRIORITIES), Priority.UNSET)


def severity_level(written: str | None, extra: Mapping[str, int]) -> int | None:
    """Return the level 1 to 5 of a severity as written, by the policy's own words first; None where unknown."""
    text = _normal(written)
    own = {_normal(word): level for word, level in extra.items()}
    for candidate in (text, re.split(r"[(,;]| [-–—] ", text)[0].strip()):
        if candidate in own:
            return own[candidate]
        if candidate in _SEVERITIES:
            return _SEVERITIES[candidate]
    match = _LEVEL.search(text)
    if match:
        return max(1, int(match[1]))
    if _NEGATED.search(text):
        return None
    phrases = (phrase for phrase in _SEVERITIES if re.search(rf"\b{phrase}\b", text))
    first = min(phrases, key=text.index, default=None)
    return _SEVERITIES[first] if first else None


def kind_of(written: str | None) -> Kind | None:
    """Return the kind of action that a written type or group names."""
    return next((_KINDS[word] for word in re.findall(r"[a-z]+", _normal(written)) if word in _KINDS), None)


def _normal(written: str | None) -> str:
    if not written:
        return ""
    text = written.replace("\ufe0f", "").replace("’", "'").replace("\u2011", "-")
    if ":" in text:
        for name, sign in _SHORTCODES.items():
            text = text.replace(name, sign)
    return " ".join(text.casefold().split()).strip(" *_`")
