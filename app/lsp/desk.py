"""The documents that are open in an editor, and when each is reviewed."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from app.domain.documents import is_postmortem_path
from app.lsp.actions import Actions
from app.lsp.pages import RulePages
from app.lsp.positions import Positions
from app.lsp.review import Reviewed, review
from app.lsp.roots import Root, root_folder
from app.lsp.shown import diagnostic, hover, policy_diagnostic
from app.readers.policy import POLICY_PATH

PAUSE = 0.3  # seconds without a key press after which a changed document is reviewed
LANGUAGE = "postmortem"  # a document in this language is one wherever it lies


class Desk:
    """What one editor works on. Reviews run one after the other, beside the conversation with the editor."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._pages = RulePages()
        self._roots: dict[Path, Root] = {}
        self._reviewed: dict[str, Reviewed] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._turn = asyncio.Lock()

    async def review(self, uri: str) -> None:
        """Review a document now, and show what was found."""
        self._stop_waiting(uri)
        await self._show(uri)

    def review_soon(self, uri: str) -> None:
        """Review a document once its author pauses."""
        self._stop_waiting(uri)
        self._waiting[uri] = asyncio.create_task(self._show_later(uri))

    async def review_all(self) -> None:
        """Review every open document again, since the policy is another one."""
        for uri in [document.uri for document in self._server.workspace.text_documents.values()]:
            await self.review(uri)

    def close(self, uri: str) -> None:
        """Forget a document."""
        self._stop_waiting(uri)
        self._reviewed.pop(uri, None)
        self._publish(uri, [])

    async def hover(self, uri: str, at: types.Position) -> types.Hover | None:
        """Return the page of the rule that speaks at a position."""
        reviewed = await self._current(uri)
        return hover(reviewed, self._positions(reviewed), at) if reviewed else None

    async def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """Return what can be done about the findings of a stretch."""
        uri = params.text_document.uri
        reviewed = await self._current(uri)
        if reviewed is None:
            return []
        actions = Actions(uri, reviewed, self._positions(reviewed), self._pages)
        return await asyncio.to_thread(actions.within, params.range, params.context.only)

    async def _show_later(self, uri: str) -> None:
        await asyncio.sleep(PAUSE)
        await self._show(uri)

    async def _show(self, uri: str) -> None:
        reviewed = await self._current(uri)
        if reviewed is None:
            self._publish(uri, [])
            return
        positions = self._positions(reviewed)
        found = [diagnostic(one, reviewed, positions, self._pages) for one in reviewed.findings]
        self._publish(uri, found)

    async def _current(self, uri: str) -> Reviewed | None:
        """Return the review of a document as it is now; None where it is no postmortem, or not open any more."""
        async with self._turn:
            while (document := self._server.workspace.text_documents.get(unquote(uri))) is not None:
                root, name = self._place(document)
                around = root.surroundings()
                self._tell_policy(root)
                if document.language_id != LANGUAGE and not is_postmortem_path(name, around.policy):
                    self._reviewed.pop(uri, None)
                    return None
                known, text = self._reviewed.get(uri), document.source
                if known is not None and known.surroundings is around and known.text == text:
                    return known
                self._reviewed[uri] = await asyncio.to_thread(review, name, text, around)
        return None

    def _place(self, document: TextDocument) -> tuple[Root, str]:
        """Return the root of a document and its name from there."""
        file = Path(document.path).resolve()
        folders = [Path(path) for path in self._folders()]
        folder = root_folder(file, folders)
        root = self._roots.setdefault(folder, Root(folder))
        return root, root.name_of(file)

    def _folders(self) -> Iterator[str]:
        for folder in self._server.workspace.folders.values():
            path = to_fs_path(folder.uri)
            if path:
                yield path

    def _positions(self, reviewed: Reviewed) -> Positions:
        encoding = self._server.workspace.position_encoding
        return Positions(reviewed.text, getattr(encoding, "value", encoding) or "utf-16")

    def _tell_policy(self, root: Root) -> None:
        """Show what is wrong with a policy where it is written."""
        problems = root.surroundings().problems
        if problems != root.told:
            root.told = problems
            self._publish((root.folder / POLICY_PATH).as_uri(), [policy_diagnostic(problem) for problem in problems])

    def _publish(self, uri: str, found: list[types.Diagnostic]) -> None:
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=found))

    def _stop_waiting(self, uri: str) -> None:
        waiting = self._waiting.pop(uri, None)
        if waiting is not None and waiting is not asyncio.current_task():
            waiting.cancel()
