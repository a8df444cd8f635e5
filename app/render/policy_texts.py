"""What we write on a change that edits the policy."""

from collections.abc import Sequence

from app.render.forge_text import Safe, render


def bad_policy(problems: Sequence[str]) -> Safe:
    """Return the comment on a policy that cannot be used, with every problem and its line."""
    return render("policy.md.j2", problems=problems)


def good_policy(steps_before: int, steps_after: int, newly: Sequence[str], *, shadow: bool) -> Safe:
    """Return the comment on a policy that can be used; `newly` are the people whom only the new one would mention."""
    return render(
        "policy.md.j2",
        problems=(),
        steps_before=steps_before,
        steps_after=steps_after,
        newly=", ".join(newly),
        shadow=shadow,
    )
