"""What an editor offers to do about a finding."""

from collections.abc import Iterator, Sequence

from lsprotocol import types

from app.domain.finding import Finding
from app.lsp.pages import RulePages
from app.lsp.positions import Positions
from app.lsp.review import Reviewed
from app.lsp.shown import diagnostic
from app.lsp.silencing import Insertion, silencing

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.afterword"
LONGEST = 60  # characters of a text in the title of an action


class Actions:
    """The actions for one document."""

    def __init__(self, uri: str, reviewed: Reviewed, positions: Positions, pages: RulePages) -> None:
        self._uri = uri
        self._reviewed = reviewed
        self._positions = positions
        self._pages = pages

    def within(self, asked: types.Range, only: Sequence[str] | None) -> list[types.CodeAction]:
        """Return the actions for a stretch; `only` are the kinds that the client wants, None for all."""
        found = self._reviewed.between(self._positions.offset(asked.start), self._positions.offset(asked.end))
        actions: list[types.CodeAction] = []
        if _wanted(types.CodeActionKind.QuickFix.value, only):
            for finding in found:
                actions += self._rewording(finding)
            one_of_each = {finding.code: finding for finding in reversed(found)}
            actions += [action for finding in one_of_each.values() for action in self._silencing(finding)]
        if _wanted(FIX_ALL, only):
            actions += self._everything()
        return actions

    def _rewording(self, finding: Finding) -> Iterator[types.CodeAction]:
        """Yield the replacement, and the question as a comment behind the words' line."""
        if finding.replacement is not None:
            edit = types.TextEdit(self._positions.range(*self._reviewed.span(finding)), finding.replacement)
            yield self._fix(f"Write '{_short(finding.replacement)}'", finding, edit, preferred=True)
        if finding.reframe:
            question = finding.reframe.replace("--", "\u2013").replace(">", "")
            note = Insertion(self._behind(finding), f" <!-- {question} -->")
            yield self._fix(f"Note the question: {_short(finding.reframe)}", finding, self._inserted(note))

    def _silencing(self, finding: Finding) -> Iterator[types.CodeAction]:
        insertion = silencing(self._reviewed, finding)
        if insertion is not None:
            title = f"Switch off {finding.code} {finding.slug} here, with a reason"
            yield self._fix(title, finding, self._inserted(insertion))

    def _everything(self) -> Iterator[types.CodeAction]:
        """Yield all replacements of the document at once; none of them overlap."""
        edits: list[types.TextEdit] = []
        done = 0
        for finding in sorted(self._reviewed.findings, key=self._reviewed.span):
            start, end = self._reviewed.span(finding)
            if finding.replacement is not None and start >= done:
                edits.append(types.TextEdit(self._positions.range(start, end), finding.replacement))
                done = end
        if edits:
            yield types.CodeAction(
                title="Write what Afterword offers, everywhere in this document",
                kind=FIX_ALL,
                edit=types.WorkspaceEdit(changes={self._uri: edits}),
            )

    def _fix(self, title: str, finding: Finding, edit: types.TextEdit, *, preferred: bool = False) -> types.CodeAction:
        return types.CodeAction(
            title=title,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[diagnostic(finding, self._reviewed, self._positions, self._pages)],
            edit=types.WorkspaceEdit(changes={self._uri: [edit]}),
            is_preferred=preferred or None,
        )

    def _inserted(self, insertion: Insertion) -> types.TextEdit:
        return types.TextEdit(self._positions.range(insertion.offset, insertion.offset), insertion.text)

    def _behind(self, finding: Finding) -> int:
        """Return the end of the line that a finding ends on; in a table that of its words, to stay in the cell."""
        _, end = self._reviewed.span(finding)
        here = self._positions.position(end)
        last = self._positions.offset(types.Position(here.line, len(self._reviewed.text)))
        return end if self._reviewed.text[end:last].rstrip().endswith("|") else last


def _wanted(kind: str, only: Sequence[str] | None) -> bool:
    return only is None or any(kind == asked or kind.startswith(f"{asked}.") for asked in only)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
