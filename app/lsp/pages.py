"""The rules' pages as files, so that an editor can open them without a network."""

from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.rules import rules_by_name
from app.render.rule_page import render_rule


class RulePages:
    """A folder with the pages that were asked for; it goes when the process ends."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="afterword-rules-")

    def address(self, code: str) -> str:
        """Return the address of a rule's page."""
        rule = rules_by_name()[code]
        file = Path(self._folder.name) / f"{rule.slug}.md"
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            file.write_text(render_rule(rule), encoding="utf-8")
        return file.as_uri()
