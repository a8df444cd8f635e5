"""Where words of blame are no blame: log lines, quoted errors, bad examples, text that teaches how not to blame."""

from functools import cache

from app.domain.wording.shape import Search

_LOG = (
    r'^\s*(?:\{"|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^ ]*\s+\S*(?:[A-Z]{4,5}|[Ff]ailed|[Ee]rror)|'
    r"\S+(?:Error|Exception):|"
    r"(?:failed|error|fatal|panic|warning|exception)(?: [\w-]+){0,6}:\s)|"
    r"\b(?:ERR|ERROR|WARN|FATAL|INFO|DEBUG|E\d{4})\b\s+\S+.*(?:=|:\s)|level=|msg=|err="
)
_TEACHING = (
    r"counterfactual thinking|git blame|no one comes to work|nobody comes to work|blameless|blame-aware|blame-free|"
    r"blame game|blame culture|hindsight bias|bad apple|view of human error|two views|old view|new view|assign(?:ing|"
    r"s|ed)? (?:blame|fault)|attribut(?:e|es|ing) (?:blame|fault)|to avoid blam|avoid blam|not to blame|"
    r"finger ?-?pointing|punish(?:ing|ment|ed)? (?:individuals|people|someone|is|are)|discourag|psychological safety|"
    r"local rationality|retrospective prime directive|without blam|rather than blam|instead of blam|never blame|"
    r"don't blame|do not blame|seeks? to blame|best job they could|should or should not have|no-blame|imply blame|"
    r"implies blame"
)
_FORBIDDEN = r"\b(?:never|do not|don't|avoid|instead of) (?:write|writing|phrase|phrasing|state|stating)\b"
_EXAMPLE = (
    r"(?:avoid|not|instead of|rather than|such as|like|never|don't|replace|bad|example|e\.g\.|say|saying|write|writes|"
    r"writing|phrases?|words?)[ :,(]*$"
)


@cache
def _search(pattern: str, *, any_case: bool) -> Search:
    return Search(pattern, any_case=any_case)


def forbids(sentence: str) -> bool:
    """Say whether a sentence tells what not to write."""
    return _search(_FORBIDDEN, any_case=True).finds(sentence.replace("’", "'"))


def is_log(sentence: str) -> bool:
    """Say whether a sentence is output of a machine."""
    return _search(_LOG, any_case=False).finds(sentence[:400])


def teaches(sentence: str) -> bool:
    """Say whether a sentence talks about blame, rather than blaming."""
    return _search(_TEACHING, any_case=True).finds(sentence.replace("*", "").replace("’", "'"))


def quotations(sentence: str) -> list[tuple[int, int]]:
    """Return the stretches between double quotes, the marks included."""
    if sentence.isascii() and '"' not in sentence:
        return []
    marks = [at for at, char in enumerate(sentence) if char in '"“”„«»']
    return [(marks[at], marks[at + 1] + 1) for at in range(0, len(marks) - 1, 2)]


def is_bad_example(sentence: str, start: int) -> bool:
    """Say whether a quotation that starts at `start` is held up as what not to write."""
    return _search(_EXAMPLE, any_case=True).finds(sentence[max(0, start - 40) : start])
