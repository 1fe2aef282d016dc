package no.grobunn.core.storage.binding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import no.grobunn.core.id.Id;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.money.Money;
import no.grobunn.core.storage.tree.Node;
import no.grobunn.core.vocabulary.Term;

/** Makes what a domain rule says of values into what a message can carry: texts, numbers, lists and places. */
final class Arguments {
    private Arguments() {}

    /** The arguments of a violation of the object at a node. */
    static List<Object> of(Violation violation, Node node) {
        return violation.arguments().stream()
                .map(argument -> argument instanceof Violation.Place place
                        ? Locator.nearest(node, place.path())
                        : plain(argument))
                .toList();
    }

    private static Object plain(Object argument) {
        if (argument instanceof Id id) {
            return id.value();
        }
        if (argument instanceof Term term) {
            return term.code();
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map(Arguments::plain).toList();
        }
        boolean number = argument instanceof Integer
                || argument instanceof Long
                || argument instanceof BigDecimal
                || argument instanceof Money;
        return number ? argument : argument.toString();
    }
}
