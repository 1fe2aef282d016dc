package no.grobunn.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SlugProperties {
    @Property
    void theSlugOfAnyNameIsEmptyOrASlugAndItsOwn(@ForAll String name) {
        String slug = Slug.of(name);

        assertThat(slug.isEmpty() || Slug.FORM.matcher(slug).matches()).isTrue();
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }
}
