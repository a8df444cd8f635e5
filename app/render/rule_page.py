"""A rule's page: what `afterword explain` prints, and what stands in `docs/rules`."""

from collections.abc import Sequence

from app.domain.rule import Rule
from app.domain.scales import Level

GROUPS = (
    ("AW0", "The document"),
    ("AW1", "Action items"),
    ("AW2", "Timeline, impact and whys"),
    ("AW3", "Wording"),
)


def render_rule(rule: Rule) -> str:
    """Return the page of one rule as Markdown."""
    return f"""# {rule.code} {rule.slug}

{rule.summary}

Level: {rule.level}, unless the policy says otherwise.

## Why

{rule.why}

## Instead of

{_fenced(rule.bad)}

## Write

{_fenced(rule.good)}

## Change it

For a repository, in `.afterword.yml`:

```yaml
lint:
  rules:
    {rule.slug}: {_other(rule.level)} # error, warning, notice or off
```

For one place, with a reason:

```markdown
<!-- afterword-disable-line {rule.code} -- reason -->
```
"""


def render_rule_index(rules: Sequence[Rule]) -> str:
    """Return the page that lists every rule as Markdown."""
    parts = [
        "# Rules",
        "",
        "`afterword explain CODE` prints the page of a rule; each code links to the same page here.",
        "",
    ]
    for prefix, title in GROUPS:
        rows = [rule for rule in rules if rule.code.startswith(prefix)]
        if rows:
            parts += [f"## {title}", "", "| code | rule | level | what it asks for |", "|---|---|---|---|"]
            parts += [
                f"| [{rule.code}]({rule.slug}.md) | {rule.slug} | {rule.level} | {rule.summary} |" for rule in rows
            ]
            parts.append("")
    return "\n".join(parts)


def _fenced(text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}markdown\n{text}\n{fence}"


def _other(level: Level) -> Level:
    """Return a level that differs from the rule's own, so that the example changes something."""
    return Level.NOTICE if level is not Level.NOTICE else Level.WARNING
