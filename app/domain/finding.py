"""What a rule says about a document."""

from app.domain.postmortem import Place
from app.domain.records import dataclass
from app.domain.scales import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What one rule noticed, before the policy decides how loud it is.

    `level` is None where the rule's own level holds. `replacement` replaces exactly the text at `place`. `about` tells
    the remark from others of its rule where the excerpt does not.
    """

    place: Place
    message: str
    excerpt: str = ""
    reframe: str | None = None
    replacement: str | None = None
    level: Level | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark as it is shown. `fingerprint` survives moved lines and edited neighbours."""

    path: str
    place: Place
    code: str
    slug: str
    level: Level
    message: str
    excerpt: str
    reframe: str | None
    replacement: str | None
    fingerprint: str
