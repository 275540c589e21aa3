package io.followthrough.interview.application.imports;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.domain.imports.ImportFile;
import io.followthrough.interview.domain.imports.ImportReading;
import io.followthrough.interview.domain.imports.LineProblem;
import io.followthrough.interview.domain.imports.LineSource;
import io.followthrough.interview.store.imports.ImportedRows;
import io.followthrough.interview.store.imports.KnownRounds;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.platform.background.WorkerThread;
import io.followthrough.platform.overload.LineAllowance;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.Violation;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A whole file of opportunities and their rounds is taken over: all of it, or nothing. */
@ApplicationScoped
public class ImportInterviews {

    /** One import of a tenant at a time: two of the same file must find what the other has made. */
    private static final UUID TURN = UUID.nameUUIDFromBytes("imports".getBytes(StandardCharsets.UTF_8));

    private final TenantTransactions transactions;
    private final Opportunities opportunities;
    private final ImportedRows rows;
    private final KeepLedger ledger;
    private final LineAllowance allowance;

    ImportInterviews(
            TenantTransactions transactions,
            Opportunities opportunities,
            ImportedRows rows,
            KeepLedger ledger,
            LineAllowance allowance) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.rows = rows;
        this.ledger = ledger;
        this.allowance = allowance;
    }

    /** What an import would do, and all that is in its way. */
    public Uni<ImportReport> tryOut(Caller caller, ImportReading file) {
        return transactions.in(
                caller.origin(), transaction -> plan(transaction, file).map(plan -> report(true, file, plan)));
    }

    /**
     * Takes a file over, batch by batch in one transaction. Charges the tenant for what is new in it: other services have to
     * take that in one by one.
     *
     * @param again begins to read its lines once more
     * @throws ProblemException 400, in the Uni, naming the lines and fields that have a problem; 429 when the tenant has
     *     imported too much lately
     */
    public Uni<ImportReport> importAll(Caller caller, ImportReading file, Supplier<LineSource> again) {
        if (file.problemCount() > 0) {
            return Uni.createFrom().failure(refusal(file.problemCount(), file.problems()));
        }
        return transactions.in(caller.origin(), transaction -> {
            transaction.hold(TURN);
            return WorkerThread.does(file.opportunities()::candidates)
                    .flatMap(candidates -> rows.introduce(transaction, candidates))
                    .chain(() -> heldPlan(transaction, file, Set.of()))
                    .invoke(ImportInterviews::mustFit)
                    .invoke(plan -> allowance.charge(transaction.tenant(), plan.additions()))
                    .call(plan -> write(transaction, caller, plan, again.get()))
                    .call(plan -> rows.renumber(transaction, plan.withNewRounds()))
                    .map(plan -> report(false, file, plan));
        });
    }

    /** One batch after the other is read, made into rows and events, sent and forgotten. */
    private Uni<Void> write(TenantTransaction transaction, Caller caller, ImportPlan plan, LineSource lines) {
        return Multi.createBy()
                .repeating()
                .uni(() -> WorkerThread.does(() -> plan.batch(lines.next()))
                        .call(batch -> write(transaction, caller, batch)))
                .whilst(batch -> batch.lines() > 0)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> write(TenantTransaction transaction, Caller caller, ImportBatch batch) {
        return opportunities
                .addAll(transaction, batch.opened())
                .chain(() -> rows.addInterviews(transaction, batch.scheduled()))
                .chain(() -> rows.addHistory(transaction, batch.opened(), batch.scheduled(), History.authorOf(caller)))
                .chain(() -> ledger.invited(transaction, batch.invitations()))
                .invoke(() -> batch.publish(transaction::publish, transaction.now()))
                .chain(() -> transactions.appendPublished(transaction));
    }

    /** Holds only what gets rounds, and looks again: a file of what is known already keeps nobody waiting. */
    private Uni<ImportPlan> heldPlan(TenantTransaction transaction, ImportReading file, Set<UUID> held) {
        return plan(transaction, file).flatMap(plan -> {
            Set<UUID> growing = plan.growing();
            return held.containsAll(growing)
                    ? Uni.createFrom().item(plan)
                    : rows.hold(transaction, growing).chain(() -> heldPlan(transaction, file, growing));
        });
    }

    private Uni<ImportPlan> plan(TenantTransaction transaction, ImportReading file) {
        return rows.known(transaction, file.opportunities())
                .flatMap((KnownRounds known) ->
                        WorkerThread.does(() -> ImportPlan.of(file.opportunities(), known, transaction.now())));
    }

    private static void mustFit(ImportPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw refusal(plan.problems().size(), plan.problems());
        }
    }

    private static ImportReport report(boolean dryRun, ImportReading file, ImportPlan plan) {
        return new ImportReport(
                dryRun,
                file.lines(),
                plan.opportunities(),
                plan.interviews(),
                file.problemCount() + plan.problems().size(),
                firstOf(Stream.concat(file.problems().stream(), plan.problems().stream())),
                file.noticeCount(),
                file.notices());
    }

    private static ProblemException refusal(int count, List<LineProblem> problems) {
        return new ProblemException(
                ProblemKind.INVALID_REQUEST,
                "Nothing was imported: the file has " + count + " problems.",
                null,
                firstOf(problems.stream()).stream()
                        .map(ImportInterviews::violation)
                        .toList());
    }

    private static List<LineProblem> firstOf(Stream<LineProblem> problems) {
        return problems.limit(ImportFile.MOST_LISTED).toList();
    }

    private static Violation violation(LineProblem problem) {
        String line = "lines[" + problem.line() + "]";
        return new Violation(problem.field() == null ? line : line + "." + problem.field(), problem.message());
    }
}
