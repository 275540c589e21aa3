package io.followthrough.testkit.architecture.shop.api.order;

import io.followthrough.testkit.architecture.shop.domain.Money;
import io.followthrough.testkit.architecture.shop.domain.customer.Customer;

public record OrderAnswer(Customer customer, Money price) {}
