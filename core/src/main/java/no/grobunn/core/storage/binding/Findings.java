package no.grobunn.core.storage.binding;

import java.util.List;
import java.util.function.Consumer;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.storage.tree.ScalarNode;

/** Where the mistakes of a dossier's fields are noted while it is bound, and which fields they spoilt. Not thread-safe. */
final class Findings {
    private final Consumer<Mistake> mistakes;
    private final NearestValue nearest;
    private final FailedPaths failed = new FailedPaths();

    Findings(Consumer<Mistake> mistakes, Suggestions suggestions) {
        this.mistakes = mistakes;
        this.nearest = new NearestValue(suggestions);
    }

    FailedPaths failed() {
        return failed;
    }

    /** A field that cannot be used. */
    void refuse(String code, Node node, Path path, Object... arguments) {
        failed.add(path);
        mistakes.accept(new Mistake(code, node.mark(), path.toString(), List.of(arguments), ""));
    }

    /** A reference that leads nowhere. */
    void unresolved(ScalarNode node, Path path, String collection, String nearestId) {
        failed.add(path);
        List<Object> arguments = List.of(collection, node.text());
        mistakes.accept(new Mistake("unresolved-reference", node.mark(), path.toString(), arguments, nearestId));
    }

    /** A scalar that its type refused. */
    void refuse(List<Violation> violations, ScalarNode node, Path path) {
        failed.add(path);
        for (Violation violation : violations) {
            List<Object> arguments = Arguments.of(violation, node);
            String near = nearest.of(violation.rule(), node.text(), arguments);
            mistakes.accept(new Mistake(violation.rule(), node.mark(), path.toString(), arguments, near));
        }
    }

    /** Rules of an object that were broken; those that read a refused field are not reported. */
    void broken(List<Violation> violations, Node node, Path path) {
        violations.stream()
                .filter(violation -> !failed.reads(violation, path))
                .map(violation -> mistake(violation, node, path))
                .forEach(mistakes);
    }

    private Mistake mistake(Violation violation, Node node, Path path) {
        String field = violation.fields().isEmpty() ? "" : violation.fields().get(0);
        List<Object> arguments = Arguments.of(violation, node);
        String near = NearestValue.ofBroken(violation.rule(), arguments);
        return new Mistake(violation.rule(), Locator.nearest(node, field), path.resolve(field), arguments, near);
    }

    void add(Mistake mistake) {
        mistakes.accept(mistake);
    }
}
