"""Who and what stands on the emulated forge when it starts."""

from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

APP_ID = 4242
INSTALLATION = 77
BOT = "afterword[bot]"
ACTIONS_APP_ID = 15368  # GitHub's own, behind GITHUB_TOKEN in a workflow
ACTIONS_INSTALLATION = 78
ORG = "acme"
WEBHOOK_SECRET = "s3cret"
CLIENT_ID = "Iv1.x"
CLIENT_SECRET = "y"
LEAD = "gho_lead"  # an owner of the organisation
MEMBERS = ("ada", "grace", "dana")
TOKENS = {name: f"gho_{name}" for name in ("lead", *MEMBERS, "outsider")}
SLACK_CHANNELS = ("postmortems", "security", "infrastructure", "payments")  # beside general and random
PERMISSIONS = {
    "checks": "write",
    "contents": "write",
    "issues": "write",
    "members": "read",
    "metadata": "read",
    "pull_requests": "write",
}
WORKFLOW_PERMISSIONS = {
    "checks": "write",
    "contents": "write",
    "issues": "write",
    "metadata": "read",
    "pull_requests": "write",
    "statuses": "write",
}
EVENTS = [
    "check_run",
    "check_suite",
    "create",
    "issue_comment",
    "issues",
    "label",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "push",
    "repository",
]


@cache
def private_key() -> str:
    """Return the App's private key, made anew for each run."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


def seed(base_url: str) -> dict[str, Any]:
    """Return the state to start from: one organisation, its people, one App installed on all its repositories."""
    actions = {
        "app_id": ACTIONS_APP_ID,
        "slug": "github-actions",
        "name": "GitHub Actions",
        "private_key": private_key(),
        "permissions": WORKFLOW_PERMISSIONS,
        "events": [],
        "installations": [{"installation_id": ACTIONS_INSTALLATION, "account": ORG, "repository_selection": "all"}],
    }
    app = {
        "app_id": APP_ID,
        "slug": "afterword",
        "name": "Afterword",
        "private_key": private_key(),
        "permissions": PERMISSIONS,
        "events": EVENTS,
        "webhook_secret": WEBHOOK_SECRET,
        "installations": [{"installation_id": INSTALLATION, "account": ORG, "repository_selection": "all"}],
    }
    people = [{"login": login, "name": login.title(), "email": f"{login}@example.com"} for login in TOKENS]
    members = [{"login": "lead", "role": "admin"}, *({"login": login} for login in MEMBERS)]
    return {
        "tokens": {token: {"login": login, "scopes": ["repo", "user", "admin:org"]} for login, token in TOKENS.items()},
        "github": {
            "baseUrl": base_url,
            "users": people,
            "orgs": [{"login": ORG, "members": members}],
            "apps": [app, actions],
            "oauth_apps": [
                {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "name": "Afterword", "redirect_uris": []}
            ],
        },
        "slack": {"team": {"name": "Acme"}, "channels": [{"name": name} for name in SLACK_CHANNELS]},
    }
