package no.grobunn.acceptance.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a class must fulfil that ArchUnit has no words for. */
final class Conditions {
    private static final List<Class<?>> CHANGING = List.of(
            ArrayList.class,
            ConcurrentMap.class,
            EnumMap.class,
            HashMap.class,
            HashSet.class,
            Properties.class,
            StringBuilder.class,
            ThreadLocal.class,
            TreeMap.class,
            TreeSet.class);

    private Conditions() {}

    /** A class is wrong for as many reasons as the judge gives. */
    static ArchCondition<JavaClass> need(String description, Function<JavaClass, Stream<String>> judge) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                judge.apply(type).forEach(wrong -> events.add(violated(type, type.getName() + " " + wrong)));
            }
        };
    }

    static ArchCondition<JavaClass> haveNoStaticsThatChange() {
        return need(
                "have no static field that changes",
                type -> type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(Conditions::changes)
                        .map(field -> "can change " + field.getName()));
    }

    /** A private array is let through: that nobody writes to it is plain from one file. */
    private static boolean changes(JavaField field) {
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || CHANGING.stream().anyMatch(type::isAssignableTo);
    }

    static ArchCondition<JavaClass> haveNoState() {
        return need(
                "have no instance field",
                type -> type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> "holds " + field.getName()));
    }

    static ArchCondition<JavaClass> lieInNullMarkedPackages() {
        return need(
                "lie in a package that is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Stream.empty()
                        : Stream.of("lies in " + type.getPackageName() + ", which is not @NullMarked"));
    }

    /** What an heir or a caller sees: supertypes, and the fields, constructors and methods that are public or protected. */
    static ArchCondition<JavaClass> show(String description, Function<JavaClass, Boolean> allowed) {
        return need(
                description,
                type -> Stream.concat(
                                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()),
                                type.getMembers().stream()
                                        .filter(Conditions::isSeen)
                                        .flatMap(Conditions::signature))
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(shown -> !shown.isPrimitive() && !allowed.apply(shown))
                        .map(shown -> "shows " + shown.getName())
                        .distinct());
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaType> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getExceptionTypes().stream())
                .flatMap(Function.identity());
    }
}
