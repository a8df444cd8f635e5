"""Cuts texts to what a forge takes, at a block's end, with nothing left open."""

import re

BODY_LIMIT = 65_536
TITLE_LIMIT = 256
_NOTICE = "*Cut here: the whole text is too long for one post.*"
_MARKER_START = "<!-- afterword v1 "
_BEGIN, _END = "<!-- afterword:begin -->", "<!-- afterword:end -->"
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")


def fit_title(title: str) -> str:
    """Return a title as one line of at most 256 characters."""
    line = " ".join(title.split())
    return line if len(line) <= TITLE_LIMIT else line[: TITLE_LIMIT - 1].rstrip() + "…"


def fit_body(body: str, limit: int = BODY_LIMIT) -> str:
    """Return a body of at most `limit` characters: cut after a block, what was open closed, the marker still last."""
    if len(body) <= limit:
        return body
    text, marker = _split_marker(body)
    room = limit
    while room > 0:
        kept = _cut(text, room)
        blocks = [kept + _open_fence(kept), *_closing_lines(kept), _NOTICE, marker]
        fitted = "\n\n".join(block for block in blocks if block)
        if len(fitted) <= limit:
            return fitted
        room -= len(fitted) - limit
    return marker[:limit]


def _split_marker(body: str) -> tuple[str, str]:
    text, _, last = body.rstrip().rpartition("\n")
    return (text, last) if last.startswith(_MARKER_START) else (body, "")


def _cut(text: str, room: int) -> str:
    kept = text[:room]
    for end in ("\n\n", "\n"):
        place = kept.rfind(end)
        if place > room // 2:
            kept = kept[:place]
            break
    if kept.count("<!--") > kept.count("-->"):
        kept = kept[: kept.rfind("<!--")]
    return kept.rstrip()


def _open_fence(text: str) -> str:
    fence = ""
    for line in text.split("\n"):
        if not (match := _FENCE.match(line)):
            continue
        run, rest = match.groups()
        if not fence:
            fence = run
        elif run.startswith(fence) and not rest.strip():
            fence = ""
    return f"\n{fence}" if fence else ""


def _closing_lines(text: str) -> list[str]:
    closing = ["</details>"] * max(0, text.count("<details") - text.count("</details>"))
    if _BEGIN in text and _END not in text:
        closing.append(_END)
    return closing
