package io.followthrough.testkit.architecture.shop.domain.order;

import io.followthrough.testkit.architecture.shop.domain.customer.Customer;

public record Order(Customer[] customers) {}
