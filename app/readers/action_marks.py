"""The marks by which a line of text names its owner, due date, priority and status."""

import re

from app.domain.patterns import pattern

_NAME = (
    r"(?!(?:due|by|priority|prio|p\d|status|eta|ticket|deadline)\b)"
    r"@?[^\W\d_][\w/'’-]*(?:\.[\w-]+)*(?:\s[A-Z][\w.'’-]*){0,3}(?:\s(?:team|squad|guild|crew)\b)?"
)
_EMOJI = r"(?:✅|✔|☑|✓|❌|🚧|⏳|🔄|🟢|🟡|🔴|⬜|☐)\ufe0f?"
_DONE = r"(?:done|completed?|fixed|resolved|closed|finished|shipped|merged|deployed|implemented)(?![\w-])"
_LATER = (
    r"(?:in[ -]progress|wip|doing|ongoing|started|in review|blocked|on hold|waiting|to[ -]?do|open|not started|pending|"
    r"planned|won[’']?t (?:do|fix)|wontfix|cancell?ed|declined|rejected|dropped|not planned)"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
    "sept?|oct|nov|dec"
)
_OPENED = r"[\s(\[,;:–—-]*"
_CLOSED = r"[)\]\s.,;]*\Z"
_MENTIONS = r"@[\w-]+(?:[./][\w-]+)*(?:(?:\s*[,&/+]\s*|\s+and\s+|\s+)@[\w-]+(?:[./][\w-]+)*){0,9}"

OWNER_VALUE = pattern(rf"{_NAME}(?:\s*(?:,|/|&|\+|;|\band\b)\s*{_NAME}){{0,9}}|[-–—?]+")
VALUE_END = pattern(r"[;|)\]\n]|\.(?:\s|\Z)|,\s|\s[-–—]\s")
LABEL = pattern(
    r"(?:^|(?<=[\s(\[;,.|–—-]))(?P<name>owners?|owned by|assignees?|assigned(?: to)?|dri|responsible|lead|who|"
    r"due(?: date| by| on)?|deadline|eta|target(?: date)?|by when|priority|prio|status|state|tickets?|tracking|"
    r"tracked in|jira|issue|type|kind|category)\**\s*[:=]\s*",
    re.IGNORECASE,
)
FIELDS = {
    "owner": "owner", "owners": "owner", "owned by": "owner", "assignee": "owner", "assignees": "owner",
    "assigned": "owner", "assigned to": "owner", "dri": "owner", "responsible": "owner", "lead": "owner",
    "who": "owner", "due": "due", "due date": "due", "due by": "due", "due on": "due", "deadline": "due", "eta": "due",
    "target": "due", "target date": "due", "by when": "due", "priority": "priority", "prio": "priority",
    "status": "status", "state": "status", "ticket": "link", "tickets": "link", "tracking": "link",
    "tracked in": "link", "jira": "link", "issue": "link", "type": "kind", "kind": "kind", "category": "kind",
}  # fmt: skip
LEADING = pattern(
    rf"\s*(?:(?P<status>\[(?:[ xX*~/-]?|[Nn]/?[Aa]|DONE|Done|TODO|WIP|done|todo|wip)\](?=\s)|{_EMOJI})|"
    r"[\[(]?(?P<priority>[Pp][0-3]|(?<=[\[(])(?:[Hh]igh|[Mm]edium|[Ll]ow|[Cc]ritical))(?:[\])]\s?[:–—-]?|\s?[:–—-])(?=\s)|"
    r"(?P<number>\(?[0-9a-h]{1,2}[.)]|#\d{1,2}[:.)]|(?:AI|ACT|AR|A|T)-?\d{1,3}(?:\s?[:.)–—]|\s-|(?<=-\d)|(?<=-\d\d))|"
    r"\[(?:AI|ACT|ACTION|TASK|ITEM|AR|A|T)[ #-]?\d{1,3}\]|(?:[Aa]ction(?:\s[Ii]tem)?|AI|AR|[Ii]tem|[Tt]ask|[Ss]tep)"
    r"\s?#?\d{0,3}\s?[:.)–—])(?=\s)|"
    rf"(?P<owner>{_MENTIONS})(?:\s?[:–—-](?=\s)|(?=\s(?:to|will)\s)))\s*"
)
DASH = pattern(r"\s[-–—]")
STATUS_SPLIT = pattern(
    rf"\s[-–—]+\s*(?P<status>(?:(?:this|it)\s(?:has|is|was)\s)?(?:(?:now|already|been)\s)*{_DONE}|{_EMOJI})(?P<note>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_STATUS = rf"{_DONE}|{_LATER}|{_EMOJI}"
_STATUS_TAIL = pattern(
    rf"\s*(?:[(\[]\s*(?:status:?\s)?(?P<status>{_STATUS})[.!]*\s*[)\]]|[-–—:|=>]+\s*(?P<status2>{_STATUS})|"
    rf"(?<=[.!?]\s)(?P<status4>{_STATUS})(?=[.!]*\Z)|"
    rf"(?P<status3>(?-i:\bDONE|\bTODO|\bWIP|\[[xX ]\])|{_EMOJI}))[\s.!]*\Z",
    re.IGNORECASE,
)
_OWNER_TAIL = pattern(rf"{_OPENED}(?<![\w.])(?:by\s|owner\s)?(?P<owner>{_MENTIONS}){_CLOSED}")
_NAMED_TAIL = pattern(
    rf"{_OPENED}(?<!\w)(?:owner|owned by|assigned to|assignee|responsible|dri|lead)\s(?P<owner>{_NAME}){_CLOSED}",
)
_PRIORITY_TAIL = pattern(
    rf"{_OPENED}(?<!\w)(?:priority[:\s]\s*)?(?P<priority>[Pp][0-3]|(?:high|medium|low|critical|urgent)\s+prio(?:rity)?|"
    rf"(?<=[(\[])(?:high|medium|low|critical|urgent)(?=[)\]]))(?!\w){_CLOSED}",
    re.IGNORECASE,
)
_DUE_TAIL = pattern(
    rf"{_OPENED}(?<!\w)(?:due|deadline|eta|by|before|until|target)(?:\s(?:by|on|date|before))?[:\s]\s*"
    r"(?P<due>(?:the\s)?end\sof\s(?:the\s)?[\w ]{1,20}|"
    r"Q[1-4](?:[ /-]?(?:FY)?\d{2,4})?(?:\s?[-–]\s?Q[1-4](?:[ /-]?\d{2,4})?)?|"
    r"(?:next|this)\s(?:week|sprint|month|quarter|year|release)|EO[DWMQY]|tomorrow|today|asap|"
    rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tbd|(?:20\d\d-)?W[0-5]?\d(?:\s20\d\d)?|in\s\d+\s(?:day|week|month)s?|"
    rf"(?:(?:early|mid|late)[\s-])?(?:{_MONTHS})(?:\s20\d\d)?){_CLOSED}",
    re.IGNORECASE,
)
# Each mark that may end a text, and a cheap hint without which it is not looked for.
TAILS = (
    (_STATUS_TAIL, pattern(rf"{_DONE}|{_LATER}|{_EMOJI}|\[[x ]\]")),
    (_OWNER_TAIL, pattern("@")),
    (_NAMED_TAIL, pattern(r"\b(?:owner|owned by|assigned to|assignee|responsible|dri|lead) ")),
    (_PRIORITY_TAIL, pattern(r"p[0-3]|prio|[\])]")),
    (_DUE_TAIL, pattern(r"\b(?:due|deadline|eta|by|before|until|target)\b")),
)
DUE_BEFORE = pattern(
    rf"(?:{_OPENED}(?<!\w)(?:due|deadline|eta|by|before|until|target|expected|📅)(?:\s(?:date|by|on|before))?[:\s]*(?:on\s|the\s)*|"
    r"\s*[(\[,–—-]\s*|\s[-–—]+\s*|📅\s*)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*,?\s)?\Z",
    re.IGNORECASE,
)
LINK_WORDS = pattern(
    r"[\s(\[,;:–—-]*(?<!\w)(?:(?:tickets?|tracked|issues?|jira|prs?|see|via|in|at|refs?|link|tracking|tracker|also|and|here)"
    r"[\s:)\]]*)*[\s(\[,;:–—-]*\Z",
    re.IGNORECASE,
)
