// What emulate gets wrong, as the text to look for and the text to put there.

const lines = (...text) => text.join("\n");

const CHECK = [
  [
    lines(
      "        annotations_count: annotations.length,",
      "        annotations",
      "      };",
      "    }",
      "    const nextStatus",
    ),
    lines(
      "        annotations_count: prev.output.annotations.length + annotations.length,",
      "        annotations: [...prev.output.annotations, ...annotations]",
      "      };",
      "    }",
      "    const nextStatus",
    ),
  ],
  [
    lines("    return c.json({", "      total_count: total,", "      check_annotations", "    });"),
    "    return c.json(check_annotations);",
  ],
  [
    lines("title: null,", "      raw_details: null,", "      start_column: null,", "      end_column: null,"),
    "title: a.title, raw_details: a.raw_details, start_column: a.start_column, end_column: a.end_column,",
  ],
  [
    lines('app_id: typeof body.app_id === "number" ? body.app_id : null', "    });", "    gh.checkRuns"),
    lines('app_id: c.get("authUser")?.installation?.appId ?? null', "    });", "    gh.checkRuns"),
  ],
];

// A pull request is an issue too: in lists, by its number, and for labels and assignees.
const PULLS_AS_ISSUES = [
  ["if (!issue || issue.is_pull_request) throw notFound();", "if (!issue) throw notFound();"],
  [".find((i) => i.number === issueNumber && !i.is_pull_request)", ".find((i) => i.number === issueNumber)"],
  ['gh.issues.findBy("repo_id", repo.id).filter((i) => !i.is_pull_request);', 'gh.issues.findBy("repo_id", repo.id);'],
  [
    'app.get("/repos/:owner/:repo/issues/:issue_number",',
    'app.get("/repos/:owner/:repo/issues/:issue_number{[0-9]+}",',
  ],
  ['app.get("/repos/:owner/:repo/pulls/:pull_number",', 'app.get("/repos/:owner/:repo/pulls/:pull_number{[0-9]+}",'],
  ["issue: formatIssueOrPullPayload(gh, issue, after, baseUrl)", "issue: formatIssue(after, gh, baseUrl)"],
  [
    lines("const num = getNextIssueNumber(gh, repo.id);", "    const now = timestamp();"),
    lines(
      "globalThis.overlay.refuseSecondPull(repo, headRepo, headRef, baseRef);",
      "    const num = getNextIssueNumber(gh, repo.id);",
      "    const now = timestamp();",
    ),
  ],
  [
    "const pr = gh.pullRequests.get(prRow.id);",
    "const pr = globalThis.overlay.measure(gh.pullRequests.get(prRow.id));",
  ],
];

const ISSUES = [
  // Labels are the same whatever their case.
  [".find((l) => l.name === name)", ".find((l) => l.name.toLowerCase() === name.toLowerCase())"],
  [".find((l) => l.name === item)", ".find((l) => l.name.toLowerCase() === item.toLowerCase())"],
  [".find((l) => l.name === labelName)", ".find((l) => l.name.toLowerCase() === labelName.toLowerCase())"],
  [
    'if (dup) throw new ApiError(422, "Validation failed");',
    'if (dup) throw new ApiError(422, "Validation Failed", [{ resource: "Label", code: "already_exists" }]);',
  ],
  // Who can't be assigned is dropped in silence, but refused when the issue is opened.
  [
    "const addIds = logins.map((login) => lookupUserByLogin(gh, login).id);",
    "const addIds = globalThis.overlay.assignable(repo, logins);",
  ],
  [
    "const assigneeIds = assigneeLogins.map((login) => lookupUserByLogin(gh, login).id);",
    "const assigneeIds = globalThis.overlay.assignableOrRefused(repo, assigneeLogins);",
  ],
  [
    "patch.assignee_ids = logins.map((login) => lookupUserByLogin(gh, login).id);",
    "patch.assignee_ids = globalThis.overlay.assignableOrRefused(repo, logins);",
  ],
  ["new Set(logins.map((login) => lookupUserByLogin(gh, login).id));", "new Set(globalThis.overlay.known(logins));"],
  [
    lines("return c.json(json);", "  });", '  app.delete("/repos/:owner/:repo/issues/:issue_number/assignees"'),
    lines("return c.json(json, 201);", "  });", '  app.delete("/repos/:owner/:repo/issues/:issue_number/assignees"'),
  ],
  [
    'body.state_reason === "not_planned" || body.state_reason === "reopened"',
    '["not_planned", "duplicate", "reopened"].includes(body.state_reason)',
  ],
  ["            title: titleEdited,", "            ...titleEdited && { title: { from: beforePatch.title } },"],
  ["            body: bodyEdited\n", "            ...bodyEdited && { body: { from: beforePatch.body } }\n"],
];

// A private repository out of reach looks as if it were not there.
const OUT_OF_REACH = 'new ApiError(403, "Resource not accessible by integration")';
const REACH = [
  [
    lines(
      "  if (canAccessRepo(gh, authUser, repo)) return;",
      "  if (!authUser) throw unauthorized();",
      "  throw forbidden();",
    ),
    "  if (!canAccessRepo(gh, authUser, repo)) throw notFound();",
  ],
  [
    lines(
      "    if (!authUser) throw unauthorized();",
      "    throw forbidden();",
      "  }",
      "}",
      "function canReadRepoContents",
    ),
    lines(
      "    if (!canAccessRepo(gh, authUser, repo)) throw notFound();",
      `    throw authUser ? ${OUT_OF_REACH} : unauthorized();`,
      "  }",
      "}",
      "function canReadRepoContents",
    ),
  ],
  [
    "  if (!canAccessRepo(gh, authUser, repo)) throw forbidden();",
    "  if (!canAccessRepo(gh, authUser, repo)) throw notFound();",
  ],
  [
    "if (!installationCanAccessRepo(authUser, repo)) throw forbidden();",
    "if (!installationCanAccessRepo(authUser, repo)) throw notFound();",
  ],
  [
    'if (authUser.installation.permissions.contents !== "write") throw forbidden();',
    `if (authUser.installation.permissions.contents !== "write") throw ${OUT_OF_REACH};`,
  ],
];

// Whoever began a sign-in with a PKCE challenge must end it with the verifier.
const SIGN_IN = [
  [
    lines("          state,", "          client_id", "        }"),
    lines(
      "          state,",
      "          client_id,",
      '          code_challenge: c.req.query("code_challenge") ?? ""',
      "        }",
    ),
  ],
  ["      clientId: client_id,", '      clientId: client_id, codeChallenge: String(body.code_challenge ?? ""),'],
  [
    lines("    getPendingCodes(store).delete(code);", '    const user = gh.users.findOneBy("login", pending.login);'),
    lines(
      "    getPendingCodes(store).delete(code);",
      "    const isSame = globalThis.overlay.isVerified(pending.codeChallenge, raw.code_verifier);",
      '    const user = isSame && gh.users.findOneBy("login", pending.login);',
    ),
  ],
];

// A fork has its parent's history.
const FORKS = [
  [
    "    seedInitialGit(gh, gh.repos.get(repo.id), user, parent.full_name);",
    "    globalThis.overlay.copyHistory(parent, repo);",
  ],
];

export const CHANGES = [...SIGN_IN, ...FORKS, ...CHECK, ...PULLS_AS_ISSUES, ...ISSUES, ...REACH];

// A channel may be named as well as given by its id.
const BY_NAME = 'ss().channels.findOneBy("name", channel.replace(/^#/, ""))';
export const SLACK_CHANGES = [
  ["findChannel(channel) ?? await findOrCreate", `findChannel(channel) ?? ${BY_NAME} ?? await findOrCreate`],
];

export const WRAPPED = [
  "assertRepoPermission",
  "formatCheckRun",
  "formatComment",
  "formatIssue",
  "formatPullRequest",
  "getNextIssueNumber",
  "normalizeAnnotations",
  "parseJsonBody",
  "sortIssues",
  "sortPulls",
];

export const INTERNALS = [
  "ApiError",
  "assertAuthenticatedActor",
  "assertRepoPermission",
  "assertRepoRead",
  "assertRepoWrite",
  "blobText",
  "canAccessRepo",
  "checkMergeRequirements",
  "deleteBranchByName",
  "diffOps",
  "diffTrees",
  "findBlob",
  "findCommitBySha",
  "findInstallationsForRepo",
  "findMergeBase",
  "findOrCreateBlob",
  "flattenTree",
  "formatComment",
  "formatCommitItem",
  "formatFileDiff",
  "formatIssue",
  "formatOrgBrief",
  "formatPullRequest",
  "formatRepo",
  "formatReview",
  "formatUser",
  "generateNodeId",
  "insertCommit",
  "installationCanAccessRepo",
  "isOrgMember",
  "listAncestors",
  "lookupRepo",
  "notFound",
  "orgRoleForUser",
  "ownerLoginOf",
  "parseJsonBody",
  "parsePagination",
  "persistTree",
  "resolveBranchToCommit",
  "resolveRefToCommit",
  "setLinkHeader",
  "timestamp",
  "updateBranchSha",
];
