"""The block at the head of our issues, read back with the edits people made."""

import re
from datetime import date

from app.domain.issue_state import IssueBlock

BEGIN, END = "<!-- afterword:begin -->", "<!-- afterword:end -->"
_BLOCK = re.compile(re.escape(BEGIN) + r"(.*?)" + re.escape(END), re.DOTALL)
_OWNER = re.compile(r"\*\*Owner:\*\*[ \t]*([^\n]*?)[ \t]*(?=·|\*\*Due:\*\*|\*\*From:\*\*|\n|$)")
_DUE = re.compile(r"\*\*Due:\*\*[ \t]*(\d{4}-\d{2}-\d{2})")


def read_block(body: str) -> IssueBlock:
    """Return owner and due date as the block says them; None where a line is missing or holds no date."""
    found = _BLOCK.search(body)
    if found is None:
        return IssueBlock()
    owner, due = _OWNER.search(found[1]), _DUE.search(found[1])
    return IssueBlock(owner=owner[1] or None if owner else None, due=_date(due[1]) if due else None)


def replace_block(body: str, block: str) -> str:
    """Return a body with its block replaced, or put in front where it has none; the rest is untouched."""
    if _BLOCK.search(body) is None:
        return f"{block}\n\n{body}".strip()
    return _BLOCK.sub(lambda _: block, body, count=1)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
