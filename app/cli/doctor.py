"""`afterword doctor`: what is in the way, and what to do about it."""

import argparse

from app.bootstrap.errand import errand, repositories
from app.cli.session import add_repo, settings_for
from app.errors import AfterwordError
from app.services.diagnose import Diagnosis, diagnose

HELP = "check credentials, rights, policy and markers, and say what to fix"
DESCRIPTION = """\
Signs in, looks at every repository, and says what works, what does not, and what to do about it.

  afterword doctor
  afterword doctor --repo acme/postmortems
"""
SIGNS = {"ok": "ok   ", "hint": "hint ", "fault": "FAULT"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    add_repo(parser, "look at this repository only")


def run(arguments: argparse.Namespace) -> int:
    """Look at everything; return 1 where something is in the way."""
    faults = 0
    with errand(settings_for(arguments.repo), remembers=False) as workshop:
        for repo in repositories(workshop, arguments.repo):
            print(repo.name)
            try:
                found = list(diagnose(workshop.context_of(repo), workshop.forges.rights(repo)))
            except AfterwordError as problem:
                found = [Diagnosis("fault", str(problem))]
            for diagnosis in found:
                advice = f": {diagnosis.advice}" if diagnosis.advice else ""
                print(f"  {SIGNS[diagnosis.level]}  {diagnosis.what}{advice}")
                faults += diagnosis.level == "fault"
    return 1 if faults else 0
