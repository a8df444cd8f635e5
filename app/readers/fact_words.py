"""Under which names documents give their facts."""

from app.readers.headings import normal_heading

_NAMES = {
    "id": "id|incident id|incident number|incident no|incident ref|postmortem id|incident key|pm id|case id",
    "title": "title|incident title|incident name|name",
    "date": "date|incident date|date of incident|date of the incident|incident from|incident start|start|started|"
    "start date|start time|started at|date and time|when|outage date|incident start time|occurred|occurred on|"
    "date occurred|time of incident|incident began|began|start of incident|incident occurred|datum|fecha|data",
    "noticed": "reported at|reported on|declared at|declared on|detected at|detected on|date detected|first detected|"
    "impact started|impact started at|impact start",
    "resolved": "resolved|resolved at|resolved on|incident until|incident till|incident end|end|ended|end time|"
    "end date|ended at|incident end time|resolution time|time resolved|date resolved|incident resolved|finished|"
    "incident to|closed at|mitigated at",
    "duration": "duration|incident duration|duration of outage|outage duration|total impact duration|total duration|"
    "downtime|total downtime|length|impact duration|time to resolve|duration of incident|length of outage",
    "severity": "severity|sev|severity level|incident severity|level|incident level|sev level|severity rating|"
    "incident classification|impact level|criticality",
    "impact": "impact|customer impact|user impact|business impact|users affected|customers affected|who was affected",
    "services": "services|service|affected services|services affected|service s|affected service|services impacted|"
    "impacted services|systems|affected systems|systems affected|components|affected components|product|products|"
    "impacted service|component|system|service affected|service name",
    "status": "status|document status|postmortem status|post mortem status|review status|state|doc status",
    "lead": "lead|incident lead|lead responder|incident commander|commander|ic|incident manager|responder|"
    "incident owner|on call|oncall|on call engineer|primary responder",
    "owner": "owner|document owner|postmortem owner|post mortem owner|author|authors|author s|written by|"
    "prepared by|postmortem author|postmortem authors|report author|drafted by|reporter|owner s|postmortem lead",
    "contact": "contact|contacts|contact person|point of contact|questions|slack channel|channel",
    "participants": "participants|attendees|responders|people involved|participant|review attendees|involved|"
    "meeting attendees|incident responders|postmortem participants|team members|attending|present|who was involved",
    "facilitator": "facilitator|facilitators|moderator|facilitated by|postmortem facilitator|meeting facilitator",
    "executive_summary": "executive summary|tl dr|tldr|tl;dr",
    "key_learning": "key learning|key takeaway|main lesson|key lesson|main learning|biggest lesson",
    "category": "root cause category|category|cause category|incident category|incident type|cause type|categories",
    "root_cause": "root cause|root causes|root cause s|cause|root cause summary|causes|underlying cause",
    "factors": "contributing factors|contributing factor|contributing causes",
    "system_factors": "system factors|systemic factors",
    "detection": "detection|detected by|detection method|identified|how was it detected|how detected|detected via|"
    "discovered by|detection source|reported by|how was it discovered|found by|detected",
    "detection_gap": "detection gap|detection gaps|why was it not detected|why it was not detected|monitoring gap",
    "prevention": "prevention|how to prevent|how do we prevent this|how could it have been prevented|"
    "how to prevent recurrence",
    "references": "references|ticket|tickets|incident ticket|tracking issue|jira|jira ticket|dashboard|dashboards|"
    "runbook|runbooks|slack thread|links|link|related links|incident issue|issue|tracking ticket|status page|"
    "related incidents|pagerduty|incident link|internal post mortem",
    "fingerprint": "fingerprint|incident fingerprint|recurrence fingerprint|signature",
    "visibility": "visibility|audience|confidentiality|classification|distribution|sharing",
    "updated": "last updated|updated|last modified|last update|revision date|last edited|lastmod",
    "reviewed": "retro held|review date|reviewed on|postmortem date|post mortem date|meeting date|review held|"
    "published|postmortem held|review meeting|date of review|date of postmortem|report date|publication date|"
    "date written|written on|postmortem published|date published",
}  # fmt: skip
# The same in other languages: as written, to be found, and without accents, as `normal_heading` returns them.
_ABROAD = {
    "date": "zeitraum|datum des vorfalls|fecha del incidente|data do incidente|date de l incident|発生日|"
    "発生日時|日時|发生时间|日期|fecha y hora|fecha del evento|fecha de inicio|inicio|data de início|"
    "data de inicio|início|data e hora|date et heure|date de début|date de debut|datum und uhrzeit|"
    "beginn|tanggal|tarih|дата|дата инцидента|дата інциденту|日付|発生時刻|开始时间|发生日期|발생 일시|"
    "발생일|일시|날짜",
    "resolved": "behoben|resuelto|resolvido|résolu|resolu|復旧日時|終了日時|恢复时间|ende|fin|resolvido em|終了|"
    "解决时间|结束时间|복구 일시",
    "duration": "dauer|duración|duracion|duração|duracao|durée|duree|影響時間|持续时间|duración total|"
    "duracion total|durée de l incident|duree de l incident|durée totale|duree totale|durata|durasi|"
    "длительность|продолжительность|тривалість|停止時間|障害時間|影响时长|故障时长|지속 시간|"
    "장애 시간",
    "severity": "schweregrad|schwere|severidad|gravedad|severidade|gravidade|gravité|gravite|sévérité|severite|"
    "criticité|criticite|重大度|深刻度|严重程度|级别|nivel de severidad|nível de severidade|"
    "nivel de severidade|niveau de gravité|niveau de gravite|priorität|prioritat|kritikalität|"
    "kritikalitat|severità|severita|ernst|tingkat keparahan|önem derecesi|onem derecesi|серьезность|"
    "критичность|критичність|障害レベル|影響度|故障等级|事故等级|严重级别|严重性|심각도|장애 등급",
    "status": "estado|statut|ステータス|状態|状态|situação|situacao|état|etat|stato|durum|статус|상태",
    "owner": "autor|autoren|autores|auteur|auteurs|verfasser|作成者|作者|responsable|autora|redactor|redator|"
    "rédacteur|redacteur|rédigé par|redige par|auteure|verfasserin|erstellt von|penulis|yazar|автор|"
    "担当|作成|撰写人|报告人|작성자",
    "lead": "責任者|负责人|responsable del incidente|incidentbeheerder|responsable de l incident|対応責任者|"
    "처리 담당자",
    "participants": "teilnehmer|participantes|参加者|対応者|asistentes|beteiligte|deelnemers|partecipanti|参与人|"
    "参与者|参加メンバー|참석자",
    "services": "servicios afectados|serviços afetados|servicos afetados|services affectés|services affectes|"
    "betroffene dienste|影響サービス|影响服务|sistemas afectados|sistema afectado|"
    "componentes afectados|sistemas afetados|services impactés|services impactes|systèmes affectés|"
    "systemes affectes|betroffene systeme|betroffene komponenten|影響システム|受影响服务|受影响系统|"
    "영향 서비스",
    "impact": "auswirkung|auswirkungen|impacto|影響|影响|impacto en usuarios|dampak|влияние|вплив|영향",
    "root_cause": "ursache|causa raíz|causa raiz|cause racine|根本原因|原因|causas raíz|causas raiz|akar masalah|"
    "причина|корневая причина|根因|근본 원인",
}
FIELD = {name: field for names in (_NAMES, _ABROAD) for field, one in names.items() for name in one.split("|")}
# Fields whose value may be the text below a heading of that name.
UNDER_HEADINGS = frozenset({
    "severity", "date", "duration", "services", "status", "lead", "owner", "participants", "facilitator",
    "category", "detection_gap", "prevention", "fingerprint", "visibility", "key_learning", "id",
})  # fmt: skip


def field_named(label: str) -> str | None:
    """Return the fact that a label stands for, or None where it is no fact of ours."""
    if len(label) > 60:
        return None
    return FIELD.get(normal_heading(label))
