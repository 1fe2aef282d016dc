package no.grobunn.core.funder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.NaceCode;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a funder asks of the composition of the partners: that so many, or so large a share, of the confirmed ones are of a kind. A list without entries asks
 * nothing of that kind; of a list's entries one is enough. Immutable.
 *
 * @param min the least number of them, at least 1, or null
 * @param minShare the least share of the confirmed partners, or null
 * @param roles the roles that count
 * @param sectors the sectors that count
 * @param naceCodes the industries that count: a code or the beginning of one
 * @param sizes the sizes that count
 * @param source where it is known from
 */
public record PartnerDemand(
        @Nullable Integer min,
        @Nullable Percentage minShare,
        List<PartnerRole> roles,
        List<Sector> sectors,
        List<NaceCode> naceCodes,
        List<UndertakingSize> sizes,
        FigureSourceId source) {
    public PartnerDemand {
        roles = List.copyOf(roles);
        sectors = List.copyOf(sectors);
        naceCodes = List.copyOf(naceCodes);
        sizes = List.copyOf(sizes);
        Invariants check = Invariants.of("partner demand")
                .require(min != null || minShare != null, "demand-missing", List.of("min", "minShare"));
        if (min != null) {
            check.require(min >= 1 && min <= 999, "out-of-range", List.of("min"), min, 1, 999);
        }
        check.enforce();
    }

    /** Whether a confirmed partner is of the kind. What is not known of an actor does not count: without a size it has none of the sizes. */
    public boolean counts(Partner partner, Actor actor) {
        return isOf(roles, partner.role())
                && isOf(sectors, actor.sector())
                && (naceCodes.isEmpty() || actor.naceCodes().stream().anyMatch(this::isOfAnIndustry))
                && (sizes.isEmpty() || (actor.size() != null && sizes.contains(actor.size())));
    }

    /** The kind in words, {@code sektor næringsliv, størrelse lite foretak eller mellomstort foretak}; empty if every partner counts. */
    public Optional<LocalText> kind() {
        return roles.isEmpty() && sectors.isEmpty() && naceCodes.isEmpty() && sizes.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalText(kind(Language.NB), kind(Language.NN), kind(Language.EN)));
    }

    private String kind(Language language) {
        Texts texts = Texts.of(language);
        return Stream.of(
                        facet(texts, "readiness.partner-demand.roles", roles, texts::term),
                        facet(texts, "readiness.partner-demand.sectors", sectors, texts::term),
                        facet(texts, "readiness.partner-demand.industries", naceCodes, NaceCode::value),
                        facet(texts, "readiness.partner-demand.sizes", sizes, texts::term))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static <E> Optional<String> facet(Texts texts, String key, List<E> values, Function<E, String> word) {
        return values.stream()
                .map(word)
                .reduce((one, other) -> texts.get("readiness.or", one, other))
                .map(words -> texts.get(key, words));
    }

    private boolean isOfAnIndustry(NaceCode code) {
        return naceCodes.stream().anyMatch(wanted -> code.value().startsWith(wanted.value()));
    }

    private static <E> boolean isOf(List<E> wanted, E value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
