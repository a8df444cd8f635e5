"""Our Markdown as HTML for a page of ours; no markup of a document's own survives."""

import re

import pyromark
from markupsafe import Markup

from app.domain.marker import without_marker

_COMMENT = re.compile(r"^<!--.*?-->$", re.DOTALL | re.MULTILINE)  # on lines of its own: not what a code span shows
_CHART = re.compile(r"^```mermaid$.*?^```$", re.DOTALL | re.MULTILINE)  # the table beside it says the same
_BRACKET = "\ue000"  # stands for an opening bracket while Markdown is rendered, so that no HTML can begin
_OUR_TAGS = re.compile(r"</?(?:sub|details|summary)>")
_LINK = re.compile(r'href="(?!https?://|#)[^"]*"')
_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_TASKLISTS | pyromark.Options.ENABLE_STRIKETHROUGH


def to_html(text: str) -> Markup:
    """Return what a reader of the forge would see; every angle bracket is text, and only web links are links."""
    plain = _OUR_TAGS.sub("", _CHART.sub("", _COMMENT.sub("", without_marker(text))))
    rendered = pyromark.html(plain.replace("<", _BRACKET), options=_OPTIONS).replace(_BRACKET, "&lt;")
    return Markup(_LINK.sub('href="#"', rendered))  # noqa: S704 - no bracket of the text reached the renderer
