"""What a heading is about: its words, in many wordings, to one slug."""

from collections.abc import Mapping
from functools import lru_cache

from app.domain.patterns import pattern
from app.domain.words import plain_words
from app.readers.foreign_headings import WORDS as _ABROAD

_WORDS = {
    "executive_summary": "executive summary|exec summary|tl dr|tldr|tl;dr|abstract|management summary|"
    "executive overview|in short|in brief|the short version|short version",
    "summary": "summary|issue summary|incident summary|overview|incident overview|what happened|description|"
    "incident description|synopsis|problem summary|problem statement|problem description|brief summary|"
    "quick summary|short summary|high level summary|high level overview|outage summary|what happened and why|"
    "incident details|event summary|summary of events|summary of the incident|at a glance|"
    "incident report summary",
    "impact": "impact|customer impact|user impact|business impact|severity and impact|impact and severity|effects|"
    "impact assessment|impact analysis|scope|scope of impact|who was affected|"
    "what was the impact|impact details|impact on users|impact on customers|user facing impact|"
    "scope and impact|blast radius|consequences|what was affected|what was impacted|affected users|"
    "customer experience|extent of impact|damage|business and operational impact|operational impact|"
    "what this cost us|incident impact",
    "timeline": "timeline|time line|detailed timeline|incident timeline|chronology|sequence of events|key events|"
    "events|timeline of events|event log|incident log|"
    "event timeline|events timeline|incident history|order of events|what happened when|log of events|"
    "activity log|timeline of the incident|timeline of incident|incident chronology",
    "detection": "detection|detected|identified|how was it detected|how we detected it|discovery|how we noticed|"
    "how was the incident detected|detection and alerting|alerting|"
    "how did we detect it|how did we find out|how we found out|how was it discovered|how it was discovered|"
    "how it was detected|how was this detected|how did we notice|detection method|detection and monitoring|"
    "monitoring and detection|how we discovered it|how it was found|how it was noticed|how we found it",
    "response": "response|incident response|our response|responders|escalation|how we responded|actions taken|"
    "action taken|steps taken|actions we took|what we did|"
    "response actions|what did we do|how did we respond|immediate response|immediate actions taken|containment|"
    "actions taken during the incident|what was done|response and communication",
    "resolution": "resolution|recovery|resolution and recovery|mitigation|resolution and mitigation|how we fixed it|"
    "mitigation and resolution|the fix|fix|workaround|recovery actions|immediate mitigation|"
    "how did we fix it|how was it fixed|how it was fixed|how was it resolved|how it was resolved|"
    "how did we resolve it|how we resolved it|how was it mitigated|solution|solution implemented|fix applied|"
    "fix implemented|the solution|resolution steps|resolution steps taken|recovery steps|mitigation steps|"
    "mitigations|restoration|service restoration|what fixed it|temporary fix|immediate fix|resolution details|"
    "how we solved it|how it was solved",
    "root_cause": "root cause|root causes|root cause analysis|root cause s|rca|cause|causes|analysis of causes|"
    "cause analysis|technical analysis|analysis|causal analysis|fault|what went wrong technically|why it happened|"
    "root cause and resolution|root cause and contributing factors|blameless root cause|proximate cause|"
    "working theory|why did it happen|"
    "investigation|technical details|diagnosis|"
    "why did it fail|why it failed|why did this happen|why this happened|why was this happening|"
    "why was it happening|why is it happening|what caused it|what caused this|what caused the outage|"
    "what caused this outage|what caused the incident|what was the cause|the cause|the root cause|"
    "underlying cause|underlying causes|technical cause|technical root cause|cause of the outage|"
    "cause of the incident|how did this happen|how did it happen|how it happened|what broke|the bug|reason|"
    "reasons|origin|the problem",
    "contributing_factors": "contributing factors|contributing causes|contributing conditions|factors|"
    "contributory factors|contributing cause|contributing factor|contributors|"
    "contributing elements|aggravating factors|enabling conditions|why wasn t it caught|why it wasn t caught|"
    "why was it not caught|why it was not caught|why we didn t catch it|why didn t we catch it|"
    "why wasn t it caught earlier|what made it worse",
    "system_factors": "system factors|systemic factors|systemic issues|system conditions|systemic causes|"
    "systemic contributors|organizational factors|organisational factors",
    "five_whys": "five whys|5 whys|five why|5 why|five why s|5 why s|the five whys|whys|five whys analysis|"
    "5 whys analysis",
    "went_well": "what went well|things that went well|went well|what worked|what worked well|the good|successes|"
    "what we did well|positives|what went right|"
    "what held|what helped|what saved us|wins|bright spots|what worked in our favor|what worked in our favour|"
    "good things",
    "went_wrong": "what went wrong|what went poorly|things that went poorly|what didn t go well|what could be better|"
    "what went badly|things that went wrong|the bad|what did not go well|what didn t work|went wrong|"
    "things that didn t go well|what could have gone better|areas for concern|challenges|"
    "what failed|what did not work|what hurt|pain points|problems encountered|shortcomings|gaps|"
    "gaps identified|issues found|what could have been better|what slowed us down|the ugly|what broke down|"
    "bad things",
    "lucky": "where we got lucky|where did we get lucky|got lucky|lucky|luck|how we got lucky|what went luckily|"
    "where were we lucky|what was lucky|we got lucky|where luck helped",
    "improvements": "improvements|areas for improvement|what could be improved|opportunities|"
    "opportunities for improvement|what can be improved|recommendations|suggestions|what we could do better|"
    "process improvements|"
    "recommended improvements|areas of improvement|improvement opportunities|improvement areas|"
    "how can we improve|how could we improve|what could we do better|what to improve|suggested improvements|"
    "room for improvement|possible improvements",
    "actions": "actions|action items|action item|action plan|resulting action|resulting actions|"
    "corrective actions|corrective action|corrective and preventative measures|corrective and preventive measures|"
    "corrective and preventive actions|corrective and preventative actions|corrective measures|"
    "preventative measures|preventive measures|preventive actions|preventative actions|remediation|remediations|"
    "remediation items|follow ups|follow up|followup|followups|follow up items|follow up actions|follow up tasks|"
    "follow up work|next steps|to do|todo|todos|to dos|to do list|review actions|actions following review|"
    "repair items|tasks|action list|remediation and follow up|mitigations and follow ups|future work|"
    "post incident actions|post mortem actions|postmortem actions|what we are doing|what we re doing about it|"
    "what will we do|what are we doing about it|what we will do|commitments|what s next|what next|remaining work|"
    "outstanding work|outstanding actions|outstanding items|open actions|open items|work items|next actions|"
    "plan of action|changes we are making|what we are changing|post incident tasks|"
    "where do we go from here|where we go from here|recommended actions|recommended next phase|"
    "recommended next steps|next phase|proposed remediation|proposed actions|proposed fixes|planned actions|"
    "planned work|planned changes|planned improvements|action points|actionables|actionable items|"
    "action register|action log|actions log|action tracker|remedial actions|mitigation plan|remediation plan|"
    "improvement plan|long term fixes|long term fix|short term fixes|permanent fixes|long term solution|"
    "long term solutions|long term actions|short term actions|things to do|still to do|things still to do|"
    "what remains|left to do|deferred work|steps we are taking|steps we re taking|steps being taken|"
    "countermeasures|counter measures|our commitments|capa|way forward|path forward|the way forward|"
    "the path forward|actions required|required actions|actions needed|actions to be taken|actions to take|"
    "what needs to happen|what needs to be done|what needs to change|what will change|what happens next|"
    "what we ll do|what we will do differently|what we ll do differently|what we re changing|what we re doing|"
    "what are we doing|what are we going to do|what we are going to do|follow through|follow ons|"
    "followup items|followup actions|followup tasks|tasks to address the issue|tickets filed|issues filed|"
    "jira tickets|follow up tickets|follow up issues|permanent fix|future actions|further actions|"
    "assigned actions|homework",
    "lessons": "lessons learned|lessons learnt|lessons|learnings|lesson learned|key takeaways|takeaways|"
    "what we learned|what did we learn|key learnings|retrospective|"
    "lessons and learnings|what have we learned|key learning|"
    "the actual lesson|the lesson|lesson|what this taught us|reflections|insights|key insights|key lessons|"
    "conclusions and lessons|what i learned|post incident learnings|what have we learnt|what did i learn|"
    "learned",
    "references": "references|links|related links|resources|further reading|see also|supporting documents|"
    "related incidents|supporting information|"
    "related|related documents|related files|related issues|related postmortems|useful links|sources|"
    "related files and logs|external links|related work|related reading",
    "glossary": "glossary|definitions|terminology|terms",
    "appendix": "appendix|appendices|attachments|supporting data|supporting material|"
    "supporting evidence|additional information|supplementary material|raw data|raw logs",
}
_SLUG = {words: slug for names in (_WORDS, _ABROAD) for slug, one in names.items() for words in one.split("|")}
_SLUG_ABROAD = {words: slug for slug, names in _ABROAD.items() for words in names.split("|")}
# Looked for in this order, as whole words anywhere in a heading that is not a known one as a whole.
_HINTS = tuple((tuple(f" {words} " for words in names.split("|")), slug) for names, slug in (
    ("timeline|chronology", "timeline"),
    ("5 why|5 whys|five why|five whys|whys", "five_whys"),
    ("went well|worked well", "went_well"),
    ("went wrong|went poorly|went badly|didn t go well|didn t go so well|didn t go as well|didn t work well|"
     "didn t work so well|didn t work as well|did not go well|did not go so well|did not go as well|"
     "did not work well|did not work so well|did not work as well", "went_wrong"),
    ("lucky", "lucky"),
    ("action item|action items|corrective action|corrective actions|corrective measure|corrective measures|"
     "preventive action|preventive actions|preventive measure|preventive measures|preventative action|"
     "preventative actions|preventative measure|preventative measures|remedial action|remedial actions|"
     "remedial measure|remedial measures|follow up|follow ups|followup|followups|next steps|remediation|"
     "action plan|action list|actions plan|actions list|action point|action points|countermeasure|countermeasures|"
     "next phase|to do list|things to do", "actions"),
    ("root cause|root causes|cause|causes|rca|caused", "root_cause"),
    ("contributing factor|contributing factors|contributing cause|contributing causes", "contributing_factors"),
    ("lesson|lessons|learning|learnings|takeaway|takeaways", "lessons"),
    ("executive summary", "executive_summary"),
    ("summary|what happened", "summary"),
    ("impact", "impact"),
    ("detection|detected|detect|discovered", "detection"),
    ("improvement|improvements", "improvements"),
    ("resolution|recovery", "resolution"),
    ("response", "response"),
    ("actions", "actions"),
    ("references", "references"),
    ("appendix", "appendix"),
))  # fmt: skip
_SHORTCODE = pattern(r":[a-z0-9_+-]{2,40}:")
_TAIL = pattern(r"(?:[(（]|\s[-–—:]|:\s).*")  # what follows the words that a heading is known by
# Follow-ups that are none of actions.
_OTHER = pattern(r"follow up (?:notes|meetings?|questions|log)|(?:.* )?(?:day|week|month|quarter)s? follow up\b.*")
_LETTERS = frozenset("abcdef")
_NUMBERS = 3  # of a heading such as `4.2.1 Next steps`
_UNSPACED = "\u3000"  # behind it are the scripts that put no blanks between words
LONGEST_LINE = 60  # characters of a line of text that may stand in for a heading


@lru_cache(maxsize=4096)
def normal_heading(title: str) -> str:
    """Return a heading's words alone: no emoji, numbers in front, or punctuation, in lower case."""
    text = title if title.count(":") < 2 else _SHORTCODE.sub(" ", title)
    text = text.casefold().replace("&", " and ").replace("/", " and ")
    if not text.isascii():
        text = without_accents(text.replace("\ufe0f", "").replace("\u200d", ""))
    text = plain_words(text)
    for _ in range(_NUMBERS):
        number, _, rest = text.partition(" ")
        if not rest or not _is_number(number):
            break
        text = rest
    return text


def without_accents(text: str) -> str:
    """Return a text whose Latin, Greek and Cyrillic letters stand without their accents, which many leave out."""
    from unicodedata import normalize  # loaded only where there is something to fold

    bare = "".join(sign for sign in normalize("NFD", text) if not "\u0300" <= sign <= "\u036f")
    return normalize("NFC", bare)


def _is_number(word: str) -> bool:
    """Say whether a word only counts: `3`, `iv` or `b`."""
    return (word.isdecimal() and len(word) <= 2) or (len(word) <= 4 and not word.strip("ivx")) or word in _LETTERS


def heading_slug(title: str, synonyms: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return which section a heading opens, by the policy's own words first, or None where it is none we know."""
    text = normal_heading(title)
    for slug, names in synonyms.items():
        if text in (normal_heading(name) for name in names):
            return slug
    found = _known_slug(text)
    if found is None and not _OTHER.fullmatch(text) and (bare := _TAIL.sub("", title)) != title:
        found = _known_slug(normal_heading(bare))
    return found


@lru_cache(maxsize=4096)
def _known_slug(text: str) -> str | None:
    if text in _SLUG:
        return _SLUG[text]
    if len(text) >= 80 or _OTHER.fullmatch(text):
        return None
    padded = f" {text} "
    found = next((slug for hints, slug in _HINTS if any(map(padded.__contains__, hints))), None)
    return found or _slug_abroad(text.split())


def _slug_abroad(words: list[str]) -> str | None:
    """Return what a heading of another language starts with, such as `Impacto en los clientes`."""
    starts = [" ".join(words[:size]) for size in range(min(len(words), 4), 0, -1)]
    if words and words[0] > _UNSPACED:
        starts += [words[0][:size] for size in range(min(len(words[0]), 8), 1, -1)]
    return next((_SLUG_ABROAD[start] for start in starts if start in _SLUG_ABROAD), None)


def is_known_heading(title: str) -> bool:
    """Say whether a heading is, word for word, one that opens a section."""
    return normal_heading(title) in _SLUG


def known_section(words: str) -> str | None:
    """Return which section these words open as they are, or None where they are more or less than its heading."""
    return _SLUG.get(normal_heading(words)) if len(words) <= LONGEST_LINE else None
