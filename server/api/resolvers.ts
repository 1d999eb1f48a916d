import { OrganizationResolver } from './organization.resolver.js';
import { WorkloadResolver } from './workload.resolver.js';

/** Every resolver of the schema; the schema file is emitted from exactly these. */
export const RESOLVERS = [OrganizationResolver, WorkloadResolver];
