package io.followthrough.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Checks the house rules of a module; a rule that matches nothing fails too. */
public final class Architecture {

    private final JavaClasses classes;
    private final List<ArchRule> rules;

    private Architecture(String root, List<ArchRule> rules) {
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        this.rules = List.copyOf(rules);
    }

    /** A service: its rooms, and what holds everywhere. */
    public static Architecture ofService(String root) {
        List<ArchRule> rules = new ArrayList<>(ofModule(root).rules);
        rules.addAll(new Rooms(root).rules());
        rules.add(HouseRules.operationsNameTheirRoles());
        rules.add(HouseRules.operationsNameTheirTypes());
        rules.add(HouseRules.postsAreIdempotent());
        return new Architecture(root, rules);
    }

    /** Any module: no cycles between packages, one place for time and transactions, one zone law, names, null contracts. */
    public static Architecture ofModule(String root) {
        return new Architecture(
                root,
                List.of(
                        HouseRules.noCycles(root),
                        HouseRules.packagesAreNullMarked(),
                        HouseRules.namesSaySomething(),
                        HouseRules.timeIsReadInOnePlace(),
                        HouseRules.transactionsOpenInOnePlace(),
                        HouseRules.readersSeeOneMoment(),
                        OneZoneLaw.rule()));
    }

    /** @throws AssertionError naming every line that breaks a rule */
    public void check() {
        rules.forEach(rule -> rule.check(classes));
    }
}
