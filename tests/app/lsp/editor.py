"""An editor that speaks the Language Server Protocol with `afterword lsp`, started as a process."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import Any

from tests.shared import ROOT

TIMEOUT = 60  # seconds


class Editor:
    """One conversation; what the server says comes in by a thread of its own."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._said: Queue[dict[str, Any]] = Queue()
        self._number = 0
        self._versions: dict[str, int] = {}
        self.asked_to_watch: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def request(self, method: str, params: Any) -> Any:
        """Ask, and return the answer."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        return self._wait(lambda said: said.get("id") == number and "method" not in said)["result"]

    def notify(self, method: str, params: Any) -> None:
        """Tell."""
        self._send({"method": method, "params": params})

    def open(self, file: Path, text: str, language: str = "markdown") -> list[dict[str, Any]]:
        """Open a document; return its diagnostics."""
        self._versions[file.as_uri()] = 1
        item = {"uri": file.as_uri(), "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(file)

    def change(self, file: Path, text: str) -> None:
        """Replace a document's text."""
        self._versions[file.as_uri()] += 1
        named = {"uri": file.as_uri(), "version": self._versions[file.as_uri()]}
        self.notify("textDocument/didChange", {"textDocument": named, "contentChanges": [{"text": text}]})

    def diagnostics(self, file: Path) -> list[dict[str, Any]]:
        """Return the next diagnostics that are published for a file."""
        method = "textDocument/publishDiagnostics"
        said = self._wait(lambda one: one.get("method") == method and one["params"]["uri"] == file.as_uri())
        return list(said["params"]["diagnostics"])

    def actions(self, file: Path, at: dict[str, Any], only: list[str] | None = None) -> list[dict[str, Any]]:
        """Return the code actions for a range."""
        context: dict[str, Any] = {"diagnostics": []} | ({"only": only} if only else {})
        params = {"textDocument": {"uri": file.as_uri()}, "range": at, "context": context}
        return list(self.request("textDocument/codeAction", params) or [])

    def hover(self, file: Path, line: int, character: int) -> str | None:
        """Return what is shown at a position."""
        at = {"line": line, "character": character}
        found = self.request("textDocument/hover", {"textDocument": {"uri": file.as_uri()}, "position": at})
        return found["contents"]["value"] if found else None

    def _wait(self, fits: Any) -> dict[str, Any]:
        while True:
            said = self._said.get(timeout=TIMEOUT)
            if said.get("method") == "client/registerCapability":
                watchers = said["params"]["registrations"][0]["registerOptions"]["watchers"]
                self.asked_to_watch += [watcher["globPattern"] for watcher in watchers]
                self._send({"id": said["id"], "result": None})
            elif fits(said):
                return said

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while head := stream.readline():
            length = int(head.split(b":")[1])
            while stream.readline().strip():
                pass
            self._said.put(json.loads(stream.read(length)))


@contextmanager
def running_editor(folder: Path, encodings: list[str] | None = None) -> Iterator[Editor]:
    """Start the server for a folder, and end it as the protocol asks."""
    command = [sys.executable, "-m", "app", "lsp", "--stdio"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=folder, stdin=pipe, stdout=pipe, env={"PYTHONPATH": str(ROOT)}) as process:
        try:
            editor = Editor(process)
            capabilities: dict[str, Any] = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
            if encodings:
                capabilities["general"] = {"positionEncodings": encodings}
            folders = [{"uri": folder.as_uri(), "name": folder.name}]
            params = {"processId": None, "rootUri": folder.as_uri(), "workspaceFolders": folders}
            editor.request("initialize", params | {"capabilities": capabilities})
            editor.notify("initialized", {})
            yield editor
            editor.request("shutdown", None)
            editor.notify("exit", None)
            assert process.wait(timeout=TIMEOUT) == 0
        finally:
            process.kill()
