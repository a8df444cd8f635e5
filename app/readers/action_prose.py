"""Action items written as paragraphs: which lines promise something, and which only tell of it."""

import re

from app.domain.patterns import pattern
from app.readers.headings import normal_heading
from app.readers.labels import line_starts, read_label
from app.readers.plain import Plain

MARKED = pattern(r"[\s*_]*(?:✅|✔|☑|✓|❌|🚧|⏳|⬜|☐|\[[ xX]\])")
_ENDS = (".", "!", "?", "…")
_NAMED = frozenset({"action item", "action", "task", "to do", "todo", "next step", "follow up"})
# How a sentence opens that tells a story, unless it goes on to say what shall be.
_TELLS = pattern(
    r"\W*(?:we|our|ours|i|you|this|these|that|those|it|they|there|the|as|if|in|on|by|after|during|with|while|although|"
    r"because|due|since|finally|additionally|also|however|thanks?|most|some|all|both|no|nobody|none|nothing|any|for|"
    r"from|at|once|when|given|based|luckily|fortunately|unfortunately|besides|following|see|apart|currently|so|"
    r"a|an|one|two|three|four|five)\b",
    re.IGNORECASE,
)
_SHALL = pattern(
    r"\b(?:will|shall|should|must|needs?|have to|has to|had better|plan(?:s|ned|ning)? (?:to|for|on|a|an|the)|"
    r"going to|to be|can be|could be|would|aims? to|intends?|committed to|schedul\w+|"
    r"(?:has|have) (?:\w+ )?been [\w-]+ed)\b|[’']ll\b",
    re.IGNORECASE,
)
_NEVER = pattern(  # what opens no item, whatever follows
    r"\W*(?:overall|in (?:summary|total|all|short|addition|conclusion)|describe|list (?:the|all|any)|note who|"
    r"(?:progress|details|updates|these|this|they|it|more) (?:may be|can be|will be|is|are) (?:tracked|found|seen)|"
    r"\w+(?: \w+){0,2} (?:is|are|was|were) (?:a|an|the|one)\b|no (?:similar|further|other|action|follow))",
    re.IGNORECASE,
)
_FIRST = pattern(r"[^.!?…]{0,300}")


def promised_lines(text: Plain, *, is_structured: bool) -> list[tuple[int, int]]:
    """Return where each item of a paragraph stands; `is_structured` where lists or tables hold those of its section."""
    label = read_label(text)
    named = label is not None and normal_heading(label.text) in _NAMED
    lines = lines_of_text(text)
    marked = [line for line in lines if MARKED.match(text.text, line[0])]
    if marked:
        return marked
    if (is_structured and not named) or text.text.rstrip().endswith((":", "：")) or _is_italic(text):
        return []
    if len(lines) > 1 and not all(_is_complete(text, start, end) for start, end in lines):
        lines = [(0, len(text.text))]
    return lines


def only_tells(words: str) -> bool:
    """Say whether a line opens like a story and promises nothing in its first sentence."""
    if _NEVER.match(words):
        return True
    first = _FIRST.match(words)
    return bool(_TELLS.match(words)) and not (first and _SHALL.search(first.group()))


def lines_of_text(text: Plain) -> list[tuple[int, int]]:
    """Return where each line of a text stands that is not empty."""
    starts = line_starts(text)
    ends = [*(start - 1 for start in starts[1:]), len(text.text)]
    return [(start, end) for start, end in zip(starts, ends, strict=False) if text.text[start:end].strip()]


def _is_complete(text: Plain, start: int, end: int) -> bool:
    """Say whether a line ends a sentence or ends in a name, so that the next one is another item."""
    line = text.text[start:end].rstrip()
    bold_end = any(
        start <= span.start and len(line) + start - span.end <= 12 and span.end <= end for span in text.strong
    )
    return line.endswith(_ENDS) or bold_end


def _is_italic(text: Plain) -> bool:
    return any(span.end - span.start >= len(text.text.strip()) for span in text.emphasis)
