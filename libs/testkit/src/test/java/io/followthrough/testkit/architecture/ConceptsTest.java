package io.followthrough.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A shop of two concepts: orders use customers, in two rooms, and money belongs to both. */
class ConceptsTest {

    private static final String SHOP = "io.followthrough.testkit.architecture.shop";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SHOP);

    @Test
    void all_arrows_that_there_are_are_listed() {
        assertThatCode(() -> shop().arrows("order", "customer").check()).doesNotThrowAnyException();
    }

    @Test
    void an_arrow_that_nobody_listed_is_named_with_who_needs_it() {
        assertThatThrownBy(() -> shop().check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("order -> customer is not listed")
                .hasMessageContaining("api.order.OrderAnswer uses domain.customer.Customer")
                .hasMessageContaining("domain.order.Order uses domain.customer.Customer");
    }

    @Test
    void an_arrow_that_nothing_needs_any_more_is_named_with_why_it_stood() {
        assertThatThrownBy(() -> shop().arrows("order", "customer")
                        .tangle("customer", "order", "customers count their orders")
                        .check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("customer -> order is listed (customers count their orders)");
    }

    @Test
    void an_arrow_is_listed_once() {
        assertThatThrownBy(() -> shop().arrows("order", "customer").tangle("order", "customer", "twice"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order -> customer is listed twice");
    }

    @Test
    void a_service_without_concepts_is_no_service_that_was_checked() {
        assertThatThrownBy(() -> Concepts.ofService("io.followthrough.nowhere").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there are no concepts");
    }

    @Test
    void a_package_of_more_than_26_types_is_too_large() {
        JavaClasses crowd = new ClassFileImporter().importPackages("com.tngtech.archunit.core.domain");
        assertThatThrownBy(() -> Concepts.of("com.tngtech.archunit", crowd).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("com.tngtech.archunit.core.domain holds ");
    }

    private static Concepts shop() {
        return Concepts.of(SHOP, CLASSES);
    }
}
