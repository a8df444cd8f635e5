"""The language server: which message of an editor leads to what."""

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from app.lsp.actions import FIX_ALL
from app.lsp.desk import Desk
from app.readers.policy import POLICY_PATH

KINDS = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, FIX_ALL])


def create_server(version: str) -> LanguageServer:
    """Return a server that has not started; `version` is Afterword's own."""
    # Whole texts, since only a line feed ends a line for a reader of Markdown, and edits by line could go astray.
    server = LanguageServer("afterword", version, text_document_sync_kind=types.TextDocumentSyncKind.Full)
    desk = Desk(server)
    _follow_documents(server, desk)
    _follow_policy(server, desk)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        return await desk.hover(params.text_document.uri, params.position)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, KINDS)
    async def act(params: types.CodeActionParams) -> list[types.CodeAction]:
        return await desk.actions(params)

    return server


def _follow_documents(server: LanguageServer, desk: Desk) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        await desk.review(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        desk.review_soon(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: types.DidSaveTextDocumentParams) -> None:
        await desk.review(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: types.DidCloseTextDocumentParams) -> None:
        desk.close(params.text_document.uri)


def _follow_policy(server: LanguageServer, desk: Desk) -> None:
    @server.feature(types.INITIALIZED)
    async def started(_params: types.InitializedParams) -> None:
        watching = (
            server.client_capabilities.workspace and server.client_capabilities.workspace.did_change_watched_files
        )
        if watching and watching.dynamic_registration:
            watcher = types.FileSystemWatcher(glob_pattern=f"**/{POLICY_PATH}")
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers=[watcher])
            wish = types.Registration("policy", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            await server.client_register_capability_async(types.RegistrationParams(registrations=[wish]))

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def policy_changed(_params: types.DidChangeWatchedFilesParams) -> None:
        await desk.review_all()
