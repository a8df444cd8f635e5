"""Commands that people write into comments, each on a line of its own: `/afterword VERB …`."""

import re
from dataclasses import dataclass

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^/afterword[ \t]+([a-z]{2,20})(?:[ \t]+(\S[^\r\n]*?))?[ \t]*$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Command:
    """What somebody asked for; `words` are what stands behind the verb."""

    verb: str
    words: str = ""


def read_commands(body: str) -> tuple[Command, ...]:
    """Return the commands of a comment in order; code, quotations and HTML comments hold none."""
    plain = _FENCE.sub("", _COMMENT.sub("", body.replace("\r\n", "\n")))
    return tuple(Command(verb.lower(), words or "") for verb, words in _COMMAND.findall(plain))
