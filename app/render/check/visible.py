"""Text from a document, safe to print: what would steer a terminal, a log or a direction of writing is spelled out."""

_SPELLED = {number: f"\\x{number:02x}" for number in (*range(32), *range(127, 160))}
_SPELLED |= {number: f"\\u{number:04x}" for number in (*range(0x200B, 0x2010), *range(0x2028, 0x202F), 0x2060, 0xFEFF)}
_SPELLED |= {number: f"\\u{number:04x}" for number in range(0x2066, 0x206A)}
_SPELLED[ord("\t")] = " "


def visible(text: str) -> str:
    """Return a text on one line without control characters; a tab becomes one space."""
    if text.isprintable():
        return text
    return text.translate(_SPELLED).encode("utf-8", "backslashreplace").decode()
