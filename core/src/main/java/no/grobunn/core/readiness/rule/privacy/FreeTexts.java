package no.grobunn.core.readiness.rule.privacy;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.OrganisationNumber;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.id.Id;
import no.grobunn.core.readiness.SubjectPath;
import org.jspecify.annotations.Nullable;

/** Finds every free text of a dossier by way of the field catalogue, so that a field which is added there is looked into as well. Used once. */
final class FreeTexts {
    private final List<FreeText> found = new ArrayList<>();

    private FreeTexts() {}

    /** All of them, in the order of the catalogue and of the dossier. */
    static List<FreeText> of(Dossier dossier) {
        FreeTexts texts = new FreeTexts();
        texts.object(DossierFields.DOSSIER, dossier, SubjectPath.DOSSIER);
        return texts.found;
    }

    private <T> void object(ObjectType<T> type, T object, SubjectPath place) {
        for (Field<T, ?> field : type.fields()) {
            field(type, field, object, place);
        }
    }

    private <T, V> void field(ObjectType<T> owner, Field<T, V> field, T object, SubjectPath place) {
        V value = field.of(object);
        if (value == null) {
            return;
        }
        FieldType<V> type = field.type();
        if (type instanceof ListType<?> list) {
            entries(owner, field.key(), list, (List<?>) value, place);
        } else if (type instanceof ScalarType<V> scalar) {
            text(owner, field.key(), scalar, value, place);
        } else if (type instanceof ObjectType<V> part) {
            object(part, value, place.at(field.key()));
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <E> void entries(ObjectType<?> owner, String key, ListType<E> type, List<?> values, SubjectPath place) {
        for (int i = 0; i < values.size(); i++) {
            E value = (E) values.get(i);
            if (type.element() instanceof ObjectType<E> entry) {
                object(entry, value, place.at(key, id(entry, value), i));
            } else if (type.element() instanceof ScalarType<E> scalar) {
                text(owner, key + "/" + i, scalar, value, place);
            }
        }
    }

    private <V> void text(ObjectType<?> owner, String field, ScalarType<V> type, V value, SubjectPath place) {
        if (isFree(type) && isFree(value)) {
            found.add(new FreeText(place, field, owner == ActorFields.CONTACT, type.write(value)));
        }
    }

    /** Text that no vocabulary, no list of ids and no pattern restrains. */
    private static boolean isFree(ScalarType<?> type) {
        return type.form() == ScalarType.Form.TEXT
                && type.vocabulary().isEmpty()
                && type.reference().isEmpty()
                && type.pattern().isEmpty();
    }

    /** A number of a register and a measured number are what they say, whatever their digits look like. */
    private static boolean isFree(Object value) {
        return !(value instanceof OrganisationNumber)
                && !(value instanceof IndicatorValue written && written.number().isPresent());
    }

    private static <E> @Nullable Id id(ObjectType<E> type, E entry) {
        return type.field("id")
                .map(field -> field.of(entry))
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .orElse(null);
    }
}
