package io.followthrough.notes.application.message.template.qute;

import io.quarkus.qute.Expression;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a parsed template may hold: the values by their names, and loops over the questions that do not nest. */
final class TemplateChecks {

    private static final Set<String> LOOPS = Set.of("each", "for");
    private static final Set<String> CHOICES = Set.of("switch", "when");
    private static final String ALIAS = "alias";
    private static final String USUAL_ALIAS = "it";
    private static final int DEEPEST = 10;

    private final Set<String> names = new HashSet<>(TemplateValues.NAMES);

    private TemplateChecks() {}

    static void check(Template template) {
        TemplateChecks checks = new TemplateChecks();
        checks.walk(template.getNodes(), 0, false);
        if (!template.getParameterDeclarations().isEmpty()) {
            throw TemplateFlaw.ofWhole("a template declares no parameters");
        }
        template.getExpressions().forEach(checks::checkExpression);
    }

    private void walk(List<TemplateNode> nodes, int depth, boolean inLoop) {
        for (TemplateNode node : nodes) {
            if (node.isSection()) {
                section(node.asSection(), depth + 1, inLoop);
            }
        }
    }

    private void section(SectionNode section, int depth, boolean inLoop) {
        boolean loop = LOOPS.contains(section.getName());
        if (depth > DEEPEST) {
            throw TemplateFlaw.at(section.getOrigin(), "sections may nest " + DEEPEST + " deep");
        }
        if (loop) {
            checkLoop(section, inLoop);
        }
        // Qute parses a choice without a case, and fails with no TemplateException when it renders it.
        if (CHOICES.contains(section.getName()) && section.getBlocks().size() == 1) {
            throw TemplateFlaw.at(section.getOrigin(), "{#" + section.getName() + "} has no case");
        }
        for (SectionBlock block : section.getBlocks()) {
            walk(block.nodes, depth, inLoop || loop);
        }
    }

    private void checkLoop(SectionNode section, boolean inLoop) {
        if (inLoop) {
            throw TemplateFlaw.at(section.getOrigin(), "loops do not nest");
        }
        SectionBlock main = section.getBlocks().get(0);
        boolean overQuestions = main.expressions.values().stream()
                .allMatch(one -> one.toOriginalString().equals(TemplateValues.QUESTIONS));
        if (!overQuestions || main.expressions.isEmpty()) {
            throw TemplateFlaw.at(section.getOrigin(), "loops are over " + TemplateValues.QUESTIONS);
        }
        String alias = main.parameters.getOrDefault(ALIAS, USUAL_ALIAS);
        names.add(alias.startsWith("$") ? USUAL_ALIAS : alias);
    }

    private void checkExpression(Expression expression) {
        if (expression.isLiteral()) {
            return;
        }
        boolean plain = !expression.hasNamespace() && expression.getParts().size() == 1;
        Expression.Part first = expression.getParts().get(0);
        if (!plain || first.isVirtualMethod() || !names.contains(first.getName())) {
            throw TemplateFlaw.at(
                    expression.getOrigin(), "{" + expression.toOriginalString() + "} is not one of the values");
        }
    }
}
