package no.grobunn.core.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The rules that a check judges by, and why others are not among them. Immutable and thread-safe.
 *
 * <p>Books are taken in the order of the builder's calls; the first rule with a code keeps it. The rules of this library come before those of others.
 */
public final class ReadinessRules {
    /** A loader that fails again and again without coming further is given up. */
    private static final int PATIENCE = 100;

    /** What the check itself may say; no rule goes by one of these codes. */
    private static final List<RuleDescription> OWN = List.of(WaiverDesk.UNUSED, RuleFailure.RULE, PageLimit.RULE);

    private final Map<String, ReadinessRule> rules = new LinkedHashMap<>();
    private final List<RuleProblem> problems;

    private ReadinessRules(Builder builder) {
        builder.rules.stream()
                .sorted(Comparator.comparing(rule -> rule.description().topic()))
                .forEach(rule -> rules.put(rule.description().code(), rule));
        problems = List.copyOf(builder.problems);
    }

    /** No rules yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the running program has on its module path and class path. */
    public static ReadinessRules installed() {
        return builder().installed().build();
    }

    /** The rules, topic by topic. */
    public List<ReadinessRule> rules() {
        return List.copyOf(rules.values());
    }

    /** Why others are not among them, in the order they were met. */
    public List<RuleProblem> problems() {
        return problems;
    }

    /** What can be found: every rule, and what the check itself may say. */
    public List<RuleDescription> descriptions() {
        return Stream.concat(rules.values().stream().map(ReadinessRule::description), OWN.stream())
                .toList();
    }

    /** What a code stands for. */
    public Optional<RuleDescription> find(String code) {
        return descriptions().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Every code, in the order of {@link #descriptions()}. */
    public List<String> codes() {
        return descriptions().stream().map(RuleDescription::code).toList();
    }

    /** Gathers rules; not thread-safe. */
    public static final class Builder {
        private final List<ReadinessRule> rules = new ArrayList<>();
        private final List<RuleProblem> problems = new ArrayList<>();

        private Builder() {}

        /** A set of rules at hand. */
        public Builder add(RuleBook book) {
            book.rules().forEach(rule -> take(rule, book.getClass().getName()));
            return this;
        }

        /** What {@link ServiceLoader} finds from the class loader of this library: the module path and the class path of the running program. */
        public Builder installed() {
            return services(ServiceLoader.load(RuleBook.class, ReadinessRules.class.getClassLoader()));
        }

        /** What {@link ServiceLoader} finds from a class loader. */
        public Builder classLoader(ClassLoader loader) {
            return services(ServiceLoader.load(RuleBook.class, loader));
        }

        /** The rules. Never fails because of one of them: that becomes a {@link RuleProblem}. */
        public ReadinessRules build() {
            return new ReadinessRules(this);
        }

        private Builder services(ServiceLoader<RuleBook> services) {
            Iterator<ServiceLoader.Provider<RuleBook>> providers =
                    services.stream().iterator();
            List<ServiceLoader.Provider<RuleBook>> found = new ArrayList<>();
            for (int failures = 0; failures < PATIENCE; ) {
                try {
                    if (!providers.hasNext()) {
                        break;
                    }
                    found.add(providers.next());
                } catch (ServiceConfigurationError | LinkageError e) {
                    failures++;
                    problems.add(new RuleProblem.NotLoaded(String.valueOf(e.getMessage()), e));
                }
            }
            found.stream()
                    .sorted(Comparator.comparing(provider -> !isOwn(provider)))
                    .forEach(this::take);
            return this;
        }

        private static boolean isOwn(ServiceLoader.Provider<RuleBook> provider) {
            return provider.type().getName().startsWith(ReadinessRules.class.getPackageName());
        }

        @SuppressWarnings("CatchingUnchecked") // whatever a foreign book throws is its problem, not ours
        private void take(ServiceLoader.Provider<RuleBook> provider) {
            try {
                add(provider.get());
            } catch (ServiceConfigurationError | RuntimeException | LinkageError | AssertionError e) {
                problems.add(new RuleProblem.NotLoaded(provider.type().getName(), e));
            }
        }

        private void take(ReadinessRule rule, String origin) {
            String code = rule.description().code();
            Optional<ReadinessRule> earlier = rules.stream()
                    .filter(known -> known.description().code().equals(code))
                    .findFirst();
            if (OWN.stream().anyMatch(own -> own.code().equals(code))) {
                problems.add(new RuleProblem.DuplicateCode(origin, code));
            } else if (earlier.isEmpty()) {
                rules.add(rule);
            } else if (!earlier.get().getClass().equals(rule.getClass())) {
                problems.add(new RuleProblem.DuplicateCode(origin, code));
            }
        }
    }
}
