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
    "accion|tarea|aufgabe|was|repair item|fix|what will we do|follow up task|acao|tache|内容|対応内容|アクション|対策|"
    "施策|行动|行动项|措施|任务|hanh đong|"
    "action item description|action description|actions required|actions to take|action to be taken|"
    "corrective preventive action|proposed fix|improvement item|recommended action|recommendations|"
    "countermeasure|mitigation|mitigation action|initiative|commitment|prevention|control|things to do|"
    "improvement action|acciones|tareas|medida|accion correctiva|accion preventiva|acoes|tarefa|tarefas|"
    "action corrective|mesure|mesures|actions a mener|massnahmen|aufgaben|azione|azioni|attivita|actie|acties|"
    "actiepunt|tindakan|tindakan perbaikan|деиствие|деиствия|задача|задачи|мера|дія|діі|завдання|działanie|"
    "działania|aksiyon|改进项|改进措施|事项|项目|项|待办|项目 事项|課題|項目|アクションアイテム|改善策|조치|"
    "조치 사항|항목|액션 아이템|작업",
    "description": "description|details|detail|notes|note|comment|comments|context|remarks|more|beschreibung|"
    "description of action|rationale|expected outcome|outcome|"
    "expected result|success criteria|acceptance criteria|completion evidence|"
    "bemerkung|kommentar|comentario|comentarios|observaciones|observacoes|remarque|commentaire|描述|备注|说明|"
    "備考|詳細|비고|설명",
    "owner": "owner|owners|owner s|assignee|assignees|assigned to|assigned|dri|who|responsible|responsible person|"
    "person|lead|action owner|owned by|accountable|by whom|point person|poc|responsible party|owner team|team|"
    "owning team|verantwortlich|responsable|responsavel|wer|assignee s|person responsible|point of contact|driver|"
    "担当|担当者|オーナー|负责人|phu trach|"
    "responsibility|resp|responsible team|responsible owner|assigned team|engineer|accountable person|"
    "action owner s|dri owner|owner dri|who owns it|encargado|asignado|asignado a|atribuido a|dono|"
    "proprietario|proprietaire|pilote|porteur|assigne|assigne a|verantwortliche|verantwortlicher|"
    "verantwortliche r|zustandig|zustandigkeit|responsabile|assegnatario|eigenaar|verantwoordelijke|wie|"
    "penanggung jawab|pic|sorumlu|ответственныи|исполнитель|відповідальнии|виконавець|odpowiedzialny|"
    "własciciel|责任人|负责团队|対応者|責任者|담당자|담당|책임자",
    "due": "due|due date|eta|by when|when|deadline|target|target date|expected date|date|by|target completion|"
    "due by|completion date|expected completion|expected by|planned date|frist|fallig|fecha|bis wann|"
    "target completion date|timeline|timeframe|estimated completion|due on|expected|planned|fecha limite|plazo|prazo|"
    "echeance|期限|期日|完了予定|截止日期|han|han hoan thanh|"
    "due by date|eta date|target due|target eta|expected completion date|date due|complete by|finish by|"
    "completed by|target quarter|target release|delivery date|due date eta|planned completion|"
    "planned completion date|deadline date|vencimiento|fecha objetivo|fecha compromiso|data limite|"
    "data prevista|vencimento|date limite|date cible|delai|termin|zieltermin|falligkeit|falligkeitsdatum|"
    "fallig bis|bis|scadenza|einddatum|tenggat|tenggat waktu|batas waktu|target waktu|son tarih|срок|дедлаин|"
    "срок исполнения|термін|строк|termin realizacji|截止时间|截止|完成时间|预计完成时间|预计完成|完成日期|"
    "対応期限|完了予定日|予定日|納期|기한|마감|마감일|완료 예정일",
    "status": "status|state|done|progress|completed|complete|current status|resolution|estado|statut|situacao|"
    "ステータス|状態|状況|状态|trang thai|"
    "completion status|action status|current state|done yes no|situacion|avance|andamento|etat|avancement|"
    "stand|stato|stav|durum|статус|состояние|стан|进度|进展|進捗|対応状況|상태|진행 상황|진행상황",
    "link": "ticket|tickets|issue|issues|jira|bug|bugs|tracking|tracking issue|link|links|tracker|github|pr|mr|"
    "jira ticket|github issue|reference|references|url|tracking bug|tracking link|ref|issue link|tracked in|"
    "tracking id|bug link|issue number|ticket number|"
    "jira link|card|story|work item link|jira issue|ticket link|pull request|bug id|ticket id|"
    "jira key|jira id|gh issue|gitlab issue|gitlab|issue pr|pr issue|pr link|ticket pr|work item id|"
    "tracking ticket|verification ticket|follow up ticket|linear|asana|shortcut|ado|enlace|tarea jira|lien|"
    "verweis|ссылка|тикет|задача в jira|链接|工单|チケット|リンク|課題番号|티켓|이슈|링크",
    "priority": "priority|prio|p|urgency|importance|severity|prioritat|prioridad|prioridade|"
    "priorite|優先度|优先级|"
    "priority level|action priority|dringlichkeit|priorita|prioriteit|prioritas|oncelik|приоритет|пріоритет|"
    "priorytet|重要度|緊急度|우선순위|중요도",
    "kind": "type|kind|category|class|action type|prevent detect mitigate|area|typ|type of action|"
    "category type|action category|tipo|categoria|kategorie|categorie|tipe|kategori|тип|категория|类型|分类|"
    "種別|種類|区分|유형|분류",
}  # fmt: skip
_COLUMN = {word: name for name, words in _COLUMNS.items() for word in words.split("|")}
_HINTS = (("action", "title"), ("owner", "owner"), ("assignee", "owner"), ("due", "due"), ("status", "status"),
          ("ticket", "link"), ("issue", "link"), ("jira", "link"), ("priority", "priority"),
          ("responsible", "owner"), ("responsable", "owner"), ("penanggung", "owner"), ("verantwortlich", "owner"),
          ("dri", "owner"), ("deadline", "due"), ("eta", "due"))  # fmt: skip
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
