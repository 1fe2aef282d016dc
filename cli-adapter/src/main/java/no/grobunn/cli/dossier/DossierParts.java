package no.grobunn.cli.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** What a dossier holds and what it still lacks, part by part, in the words of the field catalogue. */
public final class DossierParts {
    /** Nothing is missing where these are empty. */
    private static final Set<String> NOT_EXPECTED = Set.of("waivers", "opportunities");

    private final Dossier dossier;
    private final Language language;

    public DossierParts(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    /** How much of each: {@code 24 aktører, 10 behov}. */
    public String held() {
        List<String> counts = new ArrayList<>();
        for (Field<Dossier, ?> field : DossierFields.DOSSIER.fields()) {
            if (field.of(dossier) instanceof Collection<?> entries
                    && !entries.isEmpty()
                    && field.type() instanceof ListType<?> list
                    && list.element() instanceof ObjectType<?> element) {
                String word = "object." + element.name() + (entries.size() == 1 ? "" : ".many");
                String count = Formats.of(language).whole(entries.size()) + " " + words().get(word);
                counts.add(count.replace(' ', Wrapped.TOGETHER));
            }
        }
        return String.join(", ", counts);
    }

    /** The keys of the parts that are empty and will be needed. */
    public List<String> missing() {
        return DossierFields.DOSSIER.fields().stream()
                .filter(field -> !NOT_EXPECTED.contains(field.key()) && isEmpty(field))
                .map(Field::key)
                .toList();
    }

    /** The name of the first of those parts. */
    public Optional<String> firstMissing() {
        return missing().stream().findFirst().map(this::name);
    }

    /** The names of those parts: {@code behov, mål}. */
    public String missingNames() {
        return missing().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String key) {
        return words().get("field.dossier." + key).toLowerCase(Locale.ROOT);
    }

    private boolean isEmpty(Field<Dossier, ?> field) {
        Object value = field.of(dossier);
        return value == null || (value instanceof Collection<?> entries && entries.isEmpty());
    }

    private Texts words() {
        return Texts.of(language);
    }
}
