"""A text in an editor to its findings."""

from dataclasses import dataclass

from app.domain.finding import Finding
from app.domain.lint import lint
from app.lsp.positions import offsets
from app.lsp.roots import Surroundings
from app.readers.postmortem import read_postmortem


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A text as the editor holds it, and what there is to say about it."""

    name: str
    text: str
    surroundings: Surroundings
    findings: tuple[Finding, ...]

    def between(self, start: int, end: int) -> list[Finding]:
        """Return the findings that touch a stretch of the text."""
        return [one for one in self.findings if self.span(one)[0] <= end and start <= self.span(one)[1]]

    def span(self, finding: Finding) -> tuple[int, int]:
        """Return the offsets between which a finding's words stand."""
        return offsets(self.text, finding.place)


def review(name: str, text: str, surroundings: Surroundings) -> Reviewed:
    """Review a document under the name it has in its repository."""
    doc = read_postmortem(name, text, surroundings.policy, template=surroundings.context.template)
    return Reviewed(name, text, surroundings, lint(doc, surroundings.policy, surroundings.context))
