package io.followthrough.interview.application.imports;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.domain.imports.ImportReading;
import io.followthrough.interview.domain.imports.ImportedOpportunity;
import io.followthrough.interview.domain.imports.LineProblem;
import io.followthrough.interview.store.imports.ImportedRows;
import io.followthrough.interview.store.imports.KnownRounds;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.platform.overload.LineAllowance;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.Violation;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
     * Charges the tenant for what is new in it: other services have to take that in one by one.
     *
     * @throws ProblemException 400, in the Uni, naming every line and field that has a problem; 429 when the tenant has
     *     imported too much lately
     */
    public Uni<ImportReport> importAll(Caller caller, ImportReading file) {
        if (file.problemCount() > 0) {
            return Uni.createFrom().failure(refusal(file));
        }
        return transactions.in(caller.origin(), transaction -> {
            transaction.hold(TURN);
            return rows.introduce(transaction, candidates(file))
                    .chain(() -> heldPlan(transaction, file, Set.of()))
                    .invoke(plan -> allowance.charge(transaction.tenant(), plan.additions()))
                    .call(plan -> opportunities.addAll(transaction, plan.opened()))
                    .call(plan -> rows.addInterviews(transaction, plan.scheduled()))
                    .call(plan ->
                            rows.addHistory(transaction, plan.opened(), plan.scheduled(), History.authorOf(caller)))
                    .call(plan -> ledger.invited(transaction, plan.invitations()))
                    .invoke(plan -> plan.publish(transaction::publish))
                    .map(plan -> report(false, file, plan));
        });
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
                .map((KnownRounds known) -> ImportPlan.of(file.opportunities(), known, transaction.now()));
    }

    private static List<String> candidates(ImportReading file) {
        return file.opportunities().stream()
                .map((ImportedOpportunity one) -> one.name().candidateId())
                .distinct()
                .sorted()
                .toList();
    }

    private static ImportReport report(boolean dryRun, ImportReading file, ImportPlan plan) {
        return new ImportReport(
                dryRun,
                file.lines(),
                plan.opportunities(),
                plan.interviews(),
                file.problemCount(),
                file.problems(),
                file.notices());
    }

    private static ProblemException refusal(ImportReading file) {
        return new ProblemException(
                ProblemKind.INVALID_REQUEST,
                "Nothing was imported: the file has " + file.problemCount() + " problems.",
                null,
                file.problems().stream().map(ImportInterviews::violation).toList());
    }

    private static Violation violation(LineProblem problem) {
        String line = "lines[" + problem.line() + "]";
        return new Violation(problem.field() == null ? line : line + "." + problem.field(), problem.message());
    }
}
