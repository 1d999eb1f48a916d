/** The named key from a table of facts to its staff member; facts go when she goes. */
export const staffMemberFactKeyOf = (table: string) => ({
  name: `${table}_staff_member_fk`,
  target: 'staff_member',
  columnNames: ['organizationId', 'staffMemberId'],
  referencedColumnNames: ['organizationId', 'id'],
  onDelete: 'CASCADE' as const,
});
