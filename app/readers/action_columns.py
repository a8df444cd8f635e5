"""Which column of a table of action items holds what."""

from collections.abc import Sequence

from app.domain.scales import Priority
from app.domain.words import priority_level
from app.readers.blocks import Block
from app.readers.headings import normal_heading
from app.readers.plain import plain

_COLUMNS = {
    "title": "action|actions|ai|action item|action items|item|items|task|tasks|what|todo|to do|follow up|follow ups|"
    "followup|improvement|measure|measures|remediation|corrective action|corrective actions|step|preventive action|"
    "work item|deliverable|action to take|what needs to be done|next step|next steps|follow up action|title|summary|"
    "remediation item|preventative action|action required|proposed action|activity|recommendation|massnahme|aktion|"
    "acción|tarea|aufgabe|was|repair item|fix|what will we do|follow up task|ação|tâche|内容|対応内容|アクション|対策|"
    "施策|行动|行动项|措施|任务|hành động",
    "description": "description|details|detail|notes|note|comment|comments|context|remarks|more|beschreibung|"
    "description of action|rationale|expected outcome|outcome",
    "owner": "owner|owners|owner s|assignee|assignees|assigned to|assigned|dri|who|responsible|responsible person|"
    "person|lead|action owner|owned by|accountable|by whom|point person|poc|responsible party|owner team|team|"
    "owning team|verantwortlich|responsable|responsável|wer|assignee s|person responsible|point of contact|driver|"
    "担当|担当者|オーナー|负责人|phụ trách",
    "due": "due|due date|eta|by when|when|deadline|target|target date|expected date|date|by|target completion|"
    "due by|completion date|expected completion|expected by|planned date|frist|fällig|fecha|bis wann|"
    "target completion date|timeline|timeframe|estimated completion|due on|expected|planned|fecha límite|plazo|prazo|"
    "échéance|期限|期日|完了予定|截止日期|hạn|hạn hoàn thành",
    "status": "status|state|done|progress|completed|complete|current status|resolution|estado|statut|situação|"
    "ステータス|状態|状況|状态|trạng thái",
    "link": "ticket|tickets|issue|issues|jira|bug|bugs|tracking|tracking issue|link|links|tracker|github|pr|mr|"
    "jira ticket|github issue|reference|references|url|tracking bug|tracking link|ref|issue link|tracked in|"
    "tracking id|bug link|issue number|ticket number|"
    "jira link|card|story|work item link|jira issue|ticket link|pull request|bug id|ticket id",
    "priority": "priority|prio|p|urgency|importance|severity|priorität|prioridad|prioridade|"
    "priorité|優先度|优先级",
    "kind": "type|kind|category|class|action type|prevent detect mitigate|area|typ|type of action",
}  # fmt: skip
_COLUMN = {word: name for name, words in _COLUMNS.items() for word in words.split("|")}
_HINTS = (("action", "title"), ("owner", "owner"), ("assignee", "owner"), ("due", "due"), ("status", "status"),
          ("ticket", "link"), ("issue", "link"), ("priority", "priority"))  # fmt: skip
_ROWS = 20  # rows that tell what a column holds
_SHORTEST = 8  # characters of an action, on average
_TELLING = frozenset({"owner", "due", "status"})  # columns that make a table in a section of actions one of actions


def columns_of(header: Sequence[str]) -> dict[str, int] | None:
    """Return which column holds what, or None where a header is not that of a table of action items."""
    found = _named(header)
    if "title" not in found:
        if "description" not in found:
            return None
        found["title"] = found.pop("description")
    return found


def _named(header: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, name in enumerate(header):
        words = normal_heading(name)
        column = _COLUMN.get(words) or next((column for hint, column in _HINTS if hint in words.split()), None)
        if column and column not in found:
            found[column] = number
    return found


def columns_by_length(table: Block, header: Sequence[str]) -> dict[str, int] | None:
    """Return the columns of a table whose actions stand under a name of their own, such as `Control`.

    They are the longest texts among the columns that are none of ours, or that hold nothing of what they are called.
    """
    found = {name: number for name, number in _named(header).items() if name not in ("title", "description")}
    if not found.keys() & _TELLING:
        return None
    rows = [[plain(cell).text for cell in row.children] for row in table.children[1 : _ROWS + 1]]
    if "priority" in found and all(priority_level(row[found["priority"]]) is Priority.UNSET for row in rows):
        del found["priority"]
    lengths = {
        number: sum(len(row[number]) for row in rows) for number in range(len(header)) if number not in found.values()
    }
    longest = max(lengths, key=lambda number: lengths[number], default=None)
    if longest is None or lengths[longest] < _SHORTEST * len(rows):
        return None
    return {**found, "title": longest}


def is_action_table(header: Sequence[str]) -> bool:
    """Say whether a table outside an action section is one of action items all the same."""
    columns = columns_of(header)
    named = {normal_heading(name) for name in header}
    actions = {"action", "actions", "action item", "action items", "corrective action", "corrective actions", "task"}
    return columns is not None and bool(named & actions) and bool({"owner", "due", "status"} & columns.keys())
