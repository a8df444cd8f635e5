"""What was read of a document: as JSON for programs, as text for people."""

from typing import Any

from app.domain.postmortem import ActionItem, Postmortem


def show_json(doc: Postmortem) -> dict[str, Any]:
    """Return what was read as plain values: text as written, and beside it what it means; absent is None."""
    return {
        "version": 1,
        "path": doc.path,
        "title": doc.title,
        "date": doc.incident_date.isoformat() if doc.incident_date else None,
        "severity": doc.severity.text if doc.severity else None,
        "severity_level": doc.severity_level,
        "sections": [
            {"title": section.title, "slug": section.slug, "line": section.place.line} for section in doc.sections
        ],
        "action_items": [_item(item) for item in doc.action_items],
        **_facts(doc),
        **_lists(doc),
    }


def _item(item: ActionItem) -> dict[str, Any]:
    return {
        "title": item.title,
        "description": item.description,
        "owner": item.owner,
        "owners": list(item.owners),
        "due": item.due,
        "due_date": item.due_date.isoformat() if item.due_date else None,
        "priority": item.priority,
        "priority_level": item.priority_level.value,
        "status": item.status,
        "state": item.state.value,
        "kind": item.kind.value if item.kind else None,
        "link": item.link,
        "line": item.line,
    }


def _facts(doc: Postmortem) -> dict[str, Any]:
    return {
        "language": doc.language,
        "status": doc.status.value if doc.status else None,
        "visibility": doc.visibility.value if doc.visibility else None,
        "resolved_at": doc.resolved_at.isoformat() if doc.resolved_at else None,
        "duration": doc.duration_text,
        "duration_seconds": int(doc.duration.total_seconds()) if doc.duration else None,
        "impact": doc.impact,
        "services": list(doc.services),
        "lead_responder": doc.lead_responder,
        "document_owner": doc.document_owner,
        "contact": doc.contact,
        "participants": list(doc.participants),
        "facilitator": doc.facilitator,
        "executive_summary": doc.executive_summary,
        "key_learning": doc.key_learning,
        "root_cause_category": doc.root_cause_category.value,
        "root_cause_summary": doc.root_cause_summary,
        "detection_method": doc.detection_method.value,
        "detection_gap": doc.detection_gap,
        "prevention": doc.prevention,
        "fingerprint": doc.fingerprint,
        "last_updated": doc.last_updated.isoformat() if doc.last_updated else None,
        "days_after": doc.days_after,
    }


def _lists(doc: Postmortem) -> dict[str, Any]:
    return {
        "contributing_factors": list(doc.contributing_factors),
        "system_factors": list(doc.system_factors),
        "went_well": list(doc.went_well),
        "improvements": list(doc.improvements),
        "lessons": list(doc.lessons),
        "references": list(doc.references),
        "timeline": [{"time": entry.time, "text": entry.text, "line": entry.place.line} for entry in doc.timeline],
        "whys": [{"question": why.question, "answer": why.answer, "line": why.place.line} for why in doc.whys],
        "suppressions": [
            {
                "codes": sorted(suppression.codes),
                "first_line": suppression.first_line,
                "last_line": suppression.last_line,
                "reason": suppression.reason,
                "line": suppression.place.line,
            }
            for suppression in doc.suppressions
        ],
        "notes": [{"kind": note.kind, "text": note.text, "line": note.place.line} for note in doc.notes],
    }


def show_text(doc: Postmortem) -> str:
    """Return what was read as lines for people."""
    head = {
        "Date": doc.incident_date.isoformat() if doc.incident_date else None,
        "Severity": _severity(doc),
        "Status": doc.status.value if doc.status else None,
        "Duration": doc.duration_text,
        "Services": ", ".join(doc.services),
        "Owner": doc.document_owner,
        "Facilitator": doc.facilitator,
        "Language": doc.language if doc.language != "en" else None,
    }
    lines = [doc.title or doc.path, *(f"{name + ':':<13}{value}" for name, value in head.items() if value)]
    lines += ["", f"Sections ({len(doc.sections)})"]
    lines += [
        f"{section.place.line:>5}  {section.slug or '-':<21}{_printable(section.title)}" for section in doc.sections
    ]
    lines += ["", f"Action items ({len(doc.action_items)})"]
    lines += [line for item in doc.action_items for line in _item_lines(item)]
    if doc.notes:
        lines += ["", f"Open questions ({len(doc.notes)})"]
        lines += [f"{note.place.line:>5}  {note.kind.replace('_', ' ')}: {_printable(note.text)}" for note in doc.notes]
    return "\n".join(_printable(line) for line in lines) + "\n"


def _severity(doc: Postmortem) -> str | None:
    if doc.severity is None:
        return None
    return f"{doc.severity.text} (level {doc.severity_level or 'unknown'})"


def _item_lines(item: ActionItem) -> list[str]:
    facts = {
        "owner": item.owner,
        "due": item.due,
        "priority": item.priority,
        "status": f"{item.status} ({item.state.value})" if item.status else item.state.value,
        "kind": item.kind.value if item.kind else None,
        "link": item.link,
    }
    told = ", ".join(f"{name} {value}" for name, value in facts.items() if value)
    return [f"{item.line:>5}  {_printable(item.title)}", f"       {_printable(told)}"]


def _printable(text: str) -> str:
    """Return a text in one line, without the characters that would steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)
