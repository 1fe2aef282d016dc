package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ProfileFields;
import no.grobunn.core.funder.AidIntensity;
import no.grobunn.core.funder.DeMinimisCeiling;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FormAnswer;
import no.grobunn.core.funder.FormField;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.PhaseLimits;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.ReportDeadline;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.project.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profiles that the product brings say what the funders' pages say, and nothing more. */
class BuiltInProfilesTest {
    static Stream<String> names() {
        return FunderProfiles.builtIn().ids().stream().map(FunderProfileId::value);
    }

    static Stream<FunderProfile> demanding() {
        return names().map(BuiltInProfilesTest::profile).filter(profile -> !profile.isGeneric());
    }

    @Test
    void thereAreEight() {
        assertThat(names())
                .containsExactly(
                        "competence-pilot-2020",
                        "county-circular-2023",
                        "county-portal",
                        "county-pre-project-2022",
                        "generic",
                        "innovation-norway-2020",
                        "interreg-se-no-2014",
                        "research-council");
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsCalledAsItsFileAndReadWithoutAProblem(String name) {
        ProfileReadResult read =
                new ProfileReader().read(name + ".yaml", text(name).getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).isEmpty();
        assertThat(read.profile().orElseThrow().id()).hasToString(name);
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void noSourceIsThereForNothing(FunderProfile profile) {
        String text = text(profile.id().value());

        assertThat(profile.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(text).contains("source: " + source.id()));
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void theCeilingOfDeMinimisAidRoseInNovember2024(FunderProfile profile) {
        assertThat(profile.deMinimisCeiling(LocalDate.of(2024, 11, 10)).map(DeMinimisCeiling::euros))
                .hasValueSatisfying(euros -> assertThat(euros).isEqualByComparingTo("200000"));
        assertThat(profile.deMinimisCeiling(LocalDate.of(2024, 11, 11)).map(DeMinimisCeiling::euros))
                .hasValueSatisfying(euros -> assertThat(euros).isEqualByComparingTo("300000"));
        assertThat(profile.deMinimisCeilings())
                .extracting(DeMinimisCeiling::years)
                .containsOnly(3);
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void trainingAidGrowsAsTheUndertakingShrinks(FunderProfile profile) {
        assertThat(profile.aidIntensities().stream()
                        .collect(Collectors.toMap(
                                AidIntensity::size, aid -> aid.max().value().intValueExact())))
                .containsEntry(UndertakingSize.LARGE, 50)
                .containsEntry(UndertakingSize.MEDIUM, 60)
                .containsEntry(UndertakingSize.SMALL, 70)
                .containsEntry(UndertakingSize.MICRO, 70)
                .hasSameSizeAs(profile.aidIntensities());
    }

    @ParameterizedTest
    @MethodSource("demanding")
    void theRateOfTheEuroIsAnExampleAndSaysSo(FunderProfile profile) {
        assertThat(profile.euroRate(LocalDate.of(2022, 12, 31))).isPresent();
        assertThat(profile.euroRate(LocalDate.of(2023, 1, 1))).isPresent();
        assertThat(profile.euroRates())
                .allSatisfy(rate -> assertThat(rate.note()).startsWith("Et eksempel"));
    }

    /** Each file can be copied and stand alone, so it repeats the law; a change to one of them is a change to all. */
    @ParameterizedTest
    @MethodSource("demanding")
    void whatTheLawSaysIsTheSameInEach(FunderProfile profile) {
        FunderProfile portal = profile("county-portal");

        assertThat(profile.deMinimisCeilings()).isEqualTo(portal.deMinimisCeilings());
        assertThat(profile.euroRates()).isEqualTo(portal.euroRates());
        assertThat(profile.aidIntensities()).isEqualTo(portal.aidIntensities());
        assertThat(profile.sources()).containsAll(law(portal));
    }

    private static List<FigureSource> law(FunderProfile profile) {
        return Stream.of("de-minimis-2013", "de-minimis-2023", "gber", "euro-2019", "euro-2022")
                .map(id -> profile.source(new FigureSourceId(id)))
                .toList();
    }

    @Test
    void circularBusinessModels() {
        FunderProfile profile = profile("county-circular-2023");

        assertThat(days(profile)).isEqualTo("2023-01-01 2023-12-31");
        assertThat(share(profile)).isEqualTo("50");
        assertThat(figure(profile.maxHourlyRate())).isEqualTo(Money.ofKroner(900));
        assertThat(figure(profile.circularityRequired())).isTrue();
        assertThat(Objects.requireNonNull(profile.circularityRequired()).note()).isNotNull();
        assertThat(profile.form())
                .extracting(FormField::answer)
                .contains(FormAnswer.OWN_EFFORT, FormAnswer.CIRCULARITY);
        assertThat(reminders(profile)).contains("etter aktivitet").contains("med navn");
    }

    @Test
    void preProjectsInRuralMunicipalities() {
        FunderProfile profile = profile("county-pre-project-2022");

        assertThat(days(profile)).isEqualTo("2022-01-01 2022-12-31");
        assertThat(profile.maxGrantShare()).isNull();
        assertThat(profile.phases().stream().map(BuiltInProfilesTest::shown))
                .containsExactly("feasibility-study 50000-150000 null-75000", "pre-project 150000-400000 null-200000");
        assertThat(reminders(profile)).contains("forstudie eller et forprosjekt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-portal", "county-pre-project-2022"})
    void theFormOfThePortal(String name) {
        FunderProfile profile = profile(name);

        assertThat(profile.form())
                .extracting(FormField::answer)
                .containsExactly(
                        FormAnswer.TITLE,
                        FormAnswer.SHORT_DESCRIPTION,
                        FormAnswer.DESCRIPTION,
                        FormAnswer.BACKGROUND,
                        FormAnswer.MAIN_GOAL,
                        FormAnswer.SUB_GOALS,
                        FormAnswer.ANCHORING,
                        FormAnswer.ORGANISATION,
                        FormAnswer.ACTIVITIES,
                        FormAnswer.COSTS,
                        FormAnswer.FUNDING,
                        FormAnswer.ATTACHMENTS);
        assertThat(profile.textLimit(ProposalSection.SUMMARY))
                .hasValueSatisfying(limit -> assertThat(limit.maxCharacters()).isEqualTo(500));
        assertThat(profile.maxCharacters(profile.form().get(1))).contains(500);
    }

    @Test
    void thePortalItselfHasNoAmounts() {
        FunderProfile profile = profile("county-portal");

        assertThat(profile.phases()).isEmpty();
        assertThat(profile.maxGrantShare()).isNull();
        assertThat(reminders(profile)).contains("kontrolleres");
    }

    @Test
    void competencePilots() {
        FunderProfile profile = profile("competence-pilot-2020");

        assertThat(days(profile)).isEqualTo("2020-01-01 2022-12-31");
        assertThat(share(profile)).isEqualTo("70");
        assertThat(profile.phases()).extracting(PhaseLimits::phase).containsExactly(Phase.values());
        assertThat(profile.phases()).extracting(PhaseLimits::maxGrant).containsOnly(Money.ofKroner(1_400_000));
        assertThat(reminders(profile)).contains("alle tre årene").contains("fylket");
    }

    @Test
    void theResearchCouncil() {
        FunderProfile profile = profile("research-council");

        assertThat(figure(profile.balancedEachYear())).isTrue();
        assertThat(figure(profile.maxHoursPerYear()).value()).isEqualByComparingTo("1850");
        assertThat(Objects.requireNonNull(profile.maxHoursPerYear()).note()).contains("årsverk", "Innovasjon Norge");
        assertThat(Stream.of(CostType.values())
                        .map(type -> profile.label(type).orElseThrow().nb()))
                .containsExactly(
                        "Personal- og indirekte kostnader",
                        "Innkjøp av FoU-tjenester",
                        "Utstyr",
                        "Andre driftskostnader");
        assertThat(profile.reportDeadlines())
                .extracting(ReportDeadline::monthsAfterEnd)
                .containsExactly(1);
    }

    @Test
    void innovationNorway() {
        FunderProfile profile = profile("innovation-norway-2020");

        assertThat(days(profile)).isEqualTo("2020-04-21 null");
        assertThat(figure(profile.maxHourlyRate())).isEqualTo(Money.ofKroner(700));
        assertThat(figure(profile.maxHourlyShareOfSalary()).value()).isEqualByComparingTo(new BigDecimal("1.2"));
        assertThat(figure(profile.maxHoursPerYear()).value()).isEqualByComparingTo("1850");
        assertThat(figure(profile.rateIncludesOverhead())).isTrue();
        assertThat(profile.partnerDemands()).hasSize(2).allSatisfy(demand -> {
            assertThat(demand.sectors()).containsExactly(Sector.BUSINESS);
            assertThat(demand.sizes())
                    .containsExactly(UndertakingSize.MICRO, UndertakingSize.SMALL, UndertakingSize.MEDIUM);
        });
        assertThat(profile.partnerDemands().get(0).min()).isEqualTo(3);
        assertThat(Objects.requireNonNull(profile.partnerDemands().get(1).minShare())
                        .value())
                .isEqualByComparingTo("50");
    }

    @Test
    void interreg() {
        FunderProfile profile = profile("interreg-se-no-2014");

        assertThat(days(profile)).isEqualTo("2014-01-01 2023-12-31");
        assertThat(figure(profile.maxMonths())).isEqualTo(36);
        assertThat(share(profile)).isEqualTo("50");
        assertThat(figure(profile.voluntaryWorkForbidden())).isTrue();
        assertThat(reminders(profile)).contains("bekreftelse på medfinansiering");
    }

    @Test
    void theGenericOneDemandsNothing() {
        assertThat(profile("generic")).isEqualTo(FunderProfile.generic());
    }

    @Test
    void theTemplateShowsEveryFieldAsItMayStand() {
        String filled = text("generic")
                .lines()
                .map(line -> line.replaceFirst("^# (?=[a-zA-Z]+:|  )", ""))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("id: generic", "id: mine");

        assertThat(ProfileText.problems(filled)).isEmpty();
        assertThat(ProfileFields.PROFILE.fields())
                .extracting(Field::key)
                .allSatisfy(key -> assertThat(filled).containsPattern("(?m)^" + key + ":"));
    }

    static FunderProfile profile(String name) {
        return FunderProfiles.builtIn().find(new FunderProfileId(name)).orElseThrow();
    }

    static String text(String name) {
        try (InputStream in = FunderProfile.class.getResourceAsStream(name + ".yaml")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <V> V figure(@Nullable Sourced<V> figure) {
        return Objects.requireNonNull(figure).value();
    }

    private static String share(FunderProfile profile) {
        return figure(profile.maxGrantShare()).value().toPlainString();
    }

    private static String days(FunderProfile profile) {
        return profile.validity().from() + " " + profile.validity().to();
    }

    private static String reminders(FunderProfile profile) {
        return profile.reminders().stream()
                .map(reminder -> reminder.text().nb())
                .collect(Collectors.joining(" "));
    }

    private static String shown(PhaseLimits limits) {
        Function<@Nullable Money, String> kroner = amount ->
                amount == null ? "null" : amount.kroner().toBigInteger().toString();
        return limits.phase().code() + " " + kroner.apply(limits.minTotal()) + "-" + kroner.apply(limits.maxTotal())
                + " " + kroner.apply(limits.minGrant()) + "-" + kroner.apply(limits.maxGrant());
    }
}
