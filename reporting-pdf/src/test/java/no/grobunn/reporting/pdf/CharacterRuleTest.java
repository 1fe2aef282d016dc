package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

class CharacterRuleTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    @Test
    void what_can_be_drawn_is_not_objected_to() {
        assertThat(found(FREDRIKSTAD)).isEmpty();
        assertThat(found(withActorNamed("bla\u030Aba\u030Ar"))).isEmpty();
    }

    @Test
    void each_character_is_named_where_it_stands() {
        assertThat(found(withActorNamed("Smia \uD83D\uDD28 og 漢 漢")))
                .extracting(Finding::subject, Finding::message)
                .containsExactly(
                        tuple(
                                "actors/denofa/name",
                                "Tegnet U+1F528 (HAMMER) kan ikke tegnes: «Smia \uD83D\uDD28 og 漢 漢»."),
                        tuple(
                                "actors/denofa/name",
                                "Tegnet U+6F22 (CJK UNIFIED IDEOGRAPHS 6F22) kan ikke tegnes: «Smia \uD83D\uDD28 og 漢 漢»."));
    }

    @Test
    void a_character_in_a_long_word_is_shown_with_so_much_of_it_as_one_reads() {
        String word = "sidestrøm".repeat(400);

        assertThat(found(withActorNamed(word + "漢" + word)))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("漢")
                .hasSizeLessThan(200);
    }

    private static List<Finding> found(Dossier dossier) {
        ReadinessCase subject =
                new ReadinessCase(dossier, dossier.pilots().get(0), FunderProfile.generic(), LocalDate.of(2022, 9, 15));
        return new ReadinessCheck(ReadinessRules.installed())
                .of(subject, Language.NB).findings().stream()
                        .filter(finding -> finding.code().equals("character-undrawable"))
                        .toList();
    }

    private static Dossier withActorNamed(String name) {
        List<Actor> actors = FREDRIKSTAD.actors().stream()
                .map(actor -> actor.id().value().equals("denofa")
                        ? Actor.builder(actor.id(), name, actor.sector()).build()
                        : actor)
                .toList();
        return FREDRIKSTAD.toBuilder().actors(actors).build();
    }
}
