package no.grobunn.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** What a person reads of a merge. */
class DossierMergeTest {
    private static final String BASE = """
            format: grobunn/1
            project:
              id: reparer
              title: Reparer igjen
              phase: pre-project
              language: nb
              summary: Folk skal kunne reparere.
              owner: verkstedet
              period: {start: 2027-01-01, end: 2027-12-31}
            actors:
              - {id: verkstedet, name: Verkstedet, sector: business, tags: [a, b]}
              - {id: skolen, name: Skolen, sector: education}
            needs:
              - {id: verktoy, statement: Vi trenger verktøy., priority: 1}
            meetings:
              - id: oppstart
                title: Oppstart
                kind: workshop
                date: 2027-02-01
                followUps:
                  - {text: Ringe skolen, responsible: verkstedet}
                  - {text: Kjøpe verktøy, responsible: verkstedet, due: 2027-03-01}
            """;

    @Test
    void an_insertion_in_a_list_without_ids_is_one_change() {
        Dossier after = dossier(BASE.replace(
                "      - {text: Ringe", "      - {text: Skrive referat, responsible: skolen}\n      - {text: Ringe"));

        assertThat(DossierComparison.of(dossier(BASE), after).changes())
                .extracting(change -> new ChangeWords(Language.NB, after).of(change))
                .containsExactly("Lagt til: møte «Oppstart», oppfølgingspunkt «Skrive referat»");
    }

    @Test
    void changes_are_said_in_a_persons_words() {
        Dossier before = dossier(BASE);
        Dossier after = dossier(BASE.replace("tags: [a, b]", "tags: [b, c]")
                .replace("due: 2027-03-01", "due: 2027-04-01")
                .replace("sector: education", "sector: research")
                .replace("owner: verkstedet", "owner: skolen")
                .replace("  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n", "")
                .replace("needs:\n", ""));

        assertThat(said(DossierComparison.of(before, after).changes(), before, after))
                .containsExactly(
                        "Endret: prosjekt, prosjekteier: Verkstedet → Skolen",
                        "Endret: aktør «Verkstedet», stikkord: lagt til «c»; fjernet «a»",
                        "Endret: aktør «Skolen», sektor: utdanning → forskning",
                        "Endret: møte «Oppstart», oppfølgingspunkt «Kjøpe verktøy», frist: 1. mars 2027 → 1. april 2027",
                        "Fjernet: behov «Vi trenger verktøy»");
    }

    @Test
    void what_only_one_of_two_people_changed_is_taken_and_what_both_changed_is_a_conflict() {
        Dossier base = dossier(BASE);
        Dossier theirs = dossier(BASE.replace("title: Reparer igjen", "title: Reparer mer")
                .replace("priority: 1", "priority: 2")
                .replace("name: Skolen", "name: Fagskolen"));
        Dossier ours = dossier(BASE.replace("title: Reparer igjen", "title: Reparer alt")
                .replace("sector: education", "sector: research"));

        DossierMerge merge = DossierMerge.of(base, theirs, ours);

        assertThat(merge.changes())
                .extracting(change -> change.place().toString())
                .containsExactly("actors/skolen/name", "needs/verktoy/priority");
        assertThat(merge.conflicts())
                .extracting(conflict -> new ChangeWords(Language.NB, ours).of(conflict))
                .containsExactly(
                        "Endret begge steder: prosjekt, tittel: her «Reparer alt», der «Reparer mer», før «Reparer igjen»");
    }

    @Test
    void an_entry_that_one_changed_and_the_other_removed_is_a_conflict() {
        Dossier without = dossier(BASE.replace("  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n", "")
                .replace("needs:\n", ""));
        Dossier changed = dossier(BASE.replace("priority: 1", "priority: 2"));

        assertThat(DossierMerge.of(dossier(BASE), without, changed).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.REMOVED_BY_THEM);
        assertThat(DossierMerge.of(dossier(BASE), changed, without).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.REMOVED_BY_US);
    }

    @Test
    void the_same_id_added_twice_is_a_conflict_unless_all_is_alike() {
        Dossier one = dossier(BASE.replace("needs:\n", "needs:\n  - {id: hjelp, statement: Hjelp., priority: 1}\n"));
        Dossier other = dossier(BASE.replace("needs:\n", "needs:\n  - {id: hjelp, statement: Hjelp., priority: 3}\n"));

        assertThat(DossierMerge.of(dossier(BASE), one, other).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.ADDED_TWICE);
        assertThat(DossierMerge.of(dossier(BASE), one, one).conflicts()).isEmpty();
    }

    @Test
    void what_theirs_has_no_more_is_listed_apart() {
        Dossier theirs = dossier(BASE.replace(", due: 2027-03-01", ""));

        DossierMerge merge = DossierMerge.of(dossier(BASE), theirs, dossier(BASE));

        assertThat(merge.changes()).isEmpty();
        assertThat(said(merge.removals(), theirs))
                .containsExactly(
                        "Tømt: møte «Oppstart», oppfølgingspunkt «Kjøpe verktøy», frist, som var 1. mars 2027");
    }

    private static List<String> said(List<Change> changes, Dossier... versions) {
        ChangeWords words = new ChangeWords(Language.NB, versions);
        return changes.stream()
                .map(words::of)
                .map(line -> line.replace(Formats.NBSP, ' '))
                .toList();
    }

    private static Dossier dossier(String yaml) {
        return new DossierReader()
                .read("d.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .dossierOrThrow();
    }
}
