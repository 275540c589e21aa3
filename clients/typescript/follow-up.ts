// From the first opportunity to the first reminder, with types that openapi-typescript takes from docs/api/followthrough.yaml.
// CI checks that it compiles: nothing here needs a cast, and nothing an assertion that something is there.
import createClient from "openapi-fetch";
import type { components, paths } from "./api";

type Answer<T> = { data?: T; error?: unknown; response: Response };

function answered<T>({ data, error, response }: Answer<T>): T {
  if (data === undefined) {
    throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  }
  return data;
}

type Followed = { recallScore: number; dates: string[] };

export async function firstReminders(address: string, token: string, candidateId: string): Promise<Followed> {
  const api = createClient<paths>({ baseUrl: address, headers: { Authorization: `Bearer ${token}` } });

  const opportunity = answered(
    await api.POST("/v1/opportunities", {
      params: { header: { "Idempotency-Key": crypto.randomUUID() } },
      body: { candidateId, employer: "Nordlicht Energie", role: "Data Engineer" },
    }),
  );
  const round = answered(
    await api.POST("/v1/opportunities/{id}/interviews", {
      params: { path: { id: opportunity.id } },
      body: {
        kind: "PANEL",
        startsAt: "2026-11-05T13:30:00Z",
        endsAt: "2026-11-05T15:00:00Z",
        timeZone: "Europe/Berlin",
        interviewers: [{ name: "Amara Okafor", email: "amara@nordlicht.example" }],
      },
    }),
  );
  const completion = await api.POST("/v1/interviews/{id}/completion", {
    params: { path: { id: round.id } },
    body: { decisionDate: "2026-11-06", met: round.interviewers.map((person) => person.id) },
  });
  const told = completion.response.headers.get("Event-Id");

  const patched = await api.PATCH("/v1/debriefs/{interviewId}", {
    params: { path: { interviewId: round.id } },
    headers: told === null ? {} : { "After-Event": told },
    body: { selfRating: 4, wentWell: ["The whiteboard session"], wentBadly: null },
    bodySerializer: JSON.stringify,
  });
  const debrief = answered(patched);

  const plan = answered(await api.GET("/v1/plans/{interviewId}", { params: { path: { interviewId: round.id } } }));
  const reminders: components["schemas"]["ReminderAnswer"][] = plan.reminders;
  return {
    recallScore: debrief.recallScore,
    dates: reminders.map(({ kind, dueAt, trace }) => `${kind} ${dueAt}: ${trace.map((reason) => reason.rule).join(", ")}`),
  };
}
