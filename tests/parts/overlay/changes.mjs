// What emulate gets wrong, as the text to look for and the text to put there.

const CHECK = [
  [
    "        annotations_count: annotations.length,\n        annotations\n      };\n    }\n    const nextStatus",
    "        annotations_count: prev.output.annotations.length + annotations.length,\n" +
      "        annotations: [...prev.output.annotations, ...annotations]\n      };\n    }\n    const nextStatus",
  ],
  ["    return c.json({\n      total_count: total,\n      check_annotations\n    });", "    return c.json(check_annotations);"],
  [
    "      title: null,\n      raw_details: null,\n      start_column: null,\n      end_column: null,",
    "      title: a.title,\n      raw_details: a.raw_details,\n      start_column: a.start_column,\n      end_column: a.end_column,",
  ],
  [
    'app_id: typeof body.app_id === "number" ? body.app_id : null\n    });\n    gh.checkRuns',
    'app_id: c.get("authUser")?.installation?.appId ?? null\n    });\n    gh.checkRuns',
  ],
];

// A pull request is an issue too: in lists, by its number, and for labels and assignees.
const PULLS_AS_ISSUES = [
  ["if (!issue || issue.is_pull_request) throw notFound();", "if (!issue) throw notFound();"],
  [".find((i) => i.number === issueNumber && !i.is_pull_request)", ".find((i) => i.number === issueNumber)"],
  ['gh.issues.findBy("repo_id", repo.id).filter((i) => !i.is_pull_request);', 'gh.issues.findBy("repo_id", repo.id);'],
  ['app.get("/repos/:owner/:repo/issues/:issue_number",', 'app.get("/repos/:owner/:repo/issues/:issue_number{[0-9]+}",'],
  ['app.get("/repos/:owner/:repo/pulls/:pull_number",', 'app.get("/repos/:owner/:repo/pulls/:pull_number{[0-9]+}",'],
  ["issue: formatIssueOrPullPayload(gh, issue, after, baseUrl)", "issue: formatIssue(after, gh, baseUrl)"],
  [
    "    const num = getNextIssueNumber(gh, repo.id);\n    const now = timestamp();",
    "    globalThis.overlay.refuseSecondPull(repo, headRepo, headRef, baseRef);\n" +
      "    const num = getNextIssueNumber(gh, repo.id);\n    const now = timestamp();",
  ],
  ["    const prFmt = formatPullRequest(pr, gh, baseUrl);\n    const ownerLogin2 = ownerLoginOf(gh, repo);\n    webhooks.dispatch(\n      \"pull_request\",\n      \"opened\",",
   "    const prFmt = formatPullRequest(globalThis.overlay.measure(pr), gh, baseUrl);\n    const ownerLogin2 = ownerLoginOf(gh, repo);\n    webhooks.dispatch(\n      \"pull_request\",\n      \"opened\","],
];

const ISSUES = [
  // Labels are the same whatever their case.
  [".find((l) => l.name === name)", ".find((l) => l.name.toLowerCase() === name.toLowerCase())"],
  [".find((l) => l.name === item)", ".find((l) => l.name.toLowerCase() === item.toLowerCase())"],
  [".find((l) => l.name === labelName)", ".find((l) => l.name.toLowerCase() === labelName.toLowerCase())"],
  ['if (dup) throw new ApiError(422, "Validation failed");', 'if (dup) throw new ApiError(422, "Validation Failed", [{ resource: "Label", code: "already_exists", field: "name" }]);'],
  // Who can't be assigned is dropped in silence, but refused when the issue is opened.
  ["const addIds = logins.map((login) => lookupUserByLogin(gh, login).id);", "const addIds = globalThis.overlay.assignable(repo, logins);"],
  ["const assigneeIds = assigneeLogins.map((login) => lookupUserByLogin(gh, login).id);", "const assigneeIds = globalThis.overlay.assignableOrRefused(repo, assigneeLogins);"],
  ["patch.assignee_ids = logins.map((login) => lookupUserByLogin(gh, login).id);", "patch.assignee_ids = globalThis.overlay.assignableOrRefused(repo, logins);"],
  ["new Set(logins.map((login) => lookupUserByLogin(gh, login).id));", "new Set(globalThis.overlay.known(logins));"],
  ['return c.json(json);\n  });\n  app.delete("/repos/:owner/:repo/issues/:issue_number/assignees"', 'return c.json(json, 201);\n  });\n  app.delete("/repos/:owner/:repo/issues/:issue_number/assignees"'],
  ['body.state_reason === "not_planned" || body.state_reason === "reopened"', '["not_planned", "duplicate", "reopened"].includes(body.state_reason)'],
  [
    "          changes: {\n            title: titleEdited,\n            body: bodyEdited\n          }",
    "          changes: {\n            ...titleEdited && { title: { from: beforePatch.title } },\n" +
      "            ...bodyEdited && { body: { from: beforePatch.body } }\n          }",
  ],
];

// A private repository out of reach looks as if it were not there.
const REACH = [
  ["  if (canAccessRepo(gh, authUser, repo)) return;\n  if (!authUser) throw unauthorized();\n  throw forbidden();", "  if (!canAccessRepo(gh, authUser, repo)) throw notFound();"],
  ["    if (!authUser) throw unauthorized();\n    throw forbidden();\n  }\n}\nfunction canReadRepoContents", "    throw refusal(gh, authUser, repo);\n  }\n}\nfunction refusal(gh, authUser, repo) {\n  if (!canAccessRepo(gh, authUser, repo)) return notFound();\n  return authUser ? new ApiError(403, \"Resource not accessible by integration\") : unauthorized();\n}\nfunction canReadRepoContents"],
  ["  if (!canAccessRepo(gh, authUser, repo)) throw forbidden();", "  if (!canAccessRepo(gh, authUser, repo)) throw notFound();"],
  ['  if (authUser?.installation) {\n    if (!installationCanAccessRepo(authUser, repo)) throw forbidden();\n    if (authUser.installation.permissions.contents !== "write") throw forbidden();', '  if (authUser?.installation) {\n    if (!installationCanAccessRepo(authUser, repo)) throw notFound();\n    if (authUser.installation.permissions.contents !== "write") throw new ApiError(403, "Resource not accessible by integration");'],
];

// A fork has its parent's history.
const FORKS = [
  ["    seedInitialGit(gh, gh.repos.get(repo.id), user, parent.full_name);", "    globalThis.overlay.copyHistory(parent, repo);"],
];

export const CHANGES = [...FORKS, ...CHECK, ...PULLS_AS_ISSUES, ...ISSUES, ...REACH];

export const WRAPPED = [
  "formatCheckRun",
  "formatComment",
  "formatIssue",
  "formatPullRequest",
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
  "setLinkHeader",
  "timestamp",
  "updateBranchSha",
];
